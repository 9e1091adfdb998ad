// Languages by their text.

import Testing

@testable import Extraction

@Suite struct LanguageIdentifierTests {
  private static let texts = [
    "en":
      "The ferry crossed the river in the early morning, carrying schoolchildren and their bicycles to the other bank, as it has every day for more than ninety years.",
    "uk":
      "Сільська бібліотека знову відчинила двері після ремонту, який тривав майже два роки, і перші читачі прийшли вже о восьмій ранку, щоб повернути книжки.",
    "ru":
      "Сельская библиотека снова открыла двери после ремонта, который продолжался почти два года, и первые читатели пришли уже в восемь утра, чтобы вернуть книги.",
    "ro":
      "Piața veche a orașului a fost redeschisă după lucrări care au durat aproape doi ani, iar primii cumpărători au venit încă de dimineață pentru legume proaspete.",
    "de":
      "Die Backstube an der Hauptstraße öffnet seit dreißig Jahren um fünf Uhr morgens, und noch immer stehen die ersten Kunden schon vor der Tür.",
    "pl":
      "Nowa ścieżka rowerowa połączyła dwa brzegi rzeki i już pierwszego dnia przejechało nią ponad tysiąc osób, wiele z nich z małymi dziećmi.",
  ]

  @Test(arguments: texts.keys.sorted())
  func `a few sentences are enough to tell the language`(_ language: String) {
    #expect(LanguageIdentifier.identify(Self.texts[language] ?? "") == language)
  }

  @Test func `a text in no language has none`() {
    #expect(LanguageIdentifier.identify("") == nil)
    #expect(LanguageIdentifier.identify("12 345 678") == nil)
  }

  @Test func `the text is believed before the markup, and the markup refines it`() {
    let english = Self.texts["en"] ?? ""
    #expect(LanguageIdentifier.resolve(english, declared: "en-GB") == "en-GB")
    #expect(LanguageIdentifier.resolve(english, declared: "de") == "en")
    #expect(LanguageIdentifier.resolve("12", declared: "de") == "de")
    #expect(LanguageIdentifier.resolve(english, declared: nil) == "en")
  }

  @Test func `a text cut inside a character by the limit is still read`() {
    let long = String(repeating: Self.texts["uk"] ?? "", count: 40)
    #expect(LanguageIdentifier.identify("a" + long) == "uk")
    #expect(LanguageIdentifier.identify(long) == "uk")
  }
}
