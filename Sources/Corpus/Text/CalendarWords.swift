// Tables: the names of months and weekdays in the larger languages of Europe.

/// Names of months and days, looked up by their folded form (letters only, lower case).
package enum CalendarWords {
  /// The month (1–12) that a folded word names, in full or abbreviated.
  package static func month(_ word: [UInt8]) -> Int? { months[word] }

  /// Whether a folded word names a day of the week, in full or abbreviated.
  package static func isWeekday(_ word: [UInt8]) -> Bool { weekdays.contains(word) }

  /// The key under which the tables hold a word: its letters and digits in lower case, as UTF-8.
  package static func folded(_ word: some Sequence<UInt8>) -> [UInt8] { FoldedLine.key(word) }

  private static let months: [[UInt8]: Int] = {
    var months: [[UInt8]: Int] = [:]
    for names in monthNames {
      for (index, forms) in names.split(separator: ",").enumerated() {
        for form in forms.split(separator: " ") {
          months[FoldedLine.key(form.utf8)] = index + 1
        }
      }
    }
    return months
  }()

  private static let weekdays: Set<[UInt8]> = Set(
    weekdayNames.flatMap { $0.split(separator: " ").map { FoldedLine.key($0.utf8) } })

  // Twelve groups a language; within a group every form in use. Where two languages give one word two months the
  // later line wins, so none may.
  private static let monthNames = [
    // English
    "january jan,february feb febr,march mar,april apr,may,june jun,july jul,august aug,"
      + "september sep sept,october oct,november nov,december dec",
    // German, Dutch
    "januar jänner januari jän,februar feber februari,märz maart mrz mär mrt,april,mai mei,juni,juli,"
      + "august augustus,september,oktober okt,november,dezember december dez",
    // French
    "janvier janv,février fév févr fevrier fevr,mars,avril avr,mai,juin,juillet juil,août aout,"
      + "septembre,octobre,novembre,décembre déc decembre",
    // Spanish, Portuguese, Italian
    "enero ene janeiro gennaio gen,febrero fevereiro fev febbraio,marzo março marco,abril abr aprile,"
      + "mayo maio maggio mag,junio junho giugno giu,julio julho luglio lug,agosto ago,"
      + "septiembre setiembre setembro settembre set,octubre outubro out ottobre ott,"
      + "noviembre novembro,diciembre dic dezembro dicembre",
    // Romanian
    "ianuarie ian,februarie,martie,aprilie,mai,iunie iun,iulie iul,august,septembrie,octombrie,"
      + "noiembrie noi,decembrie",
    // Polish
    "stycznia styczeń sty,lutego luty lut,marca marzec,kwietnia kwiecień kwi,maja maj,"
      + "czerwca czerwiec cze,lipca lipiec lip,sierpnia sierpień sie,września wrzesień wrz,"
      + "października październik paź,listopada,grudnia grudzień gru",
    // Czech, Slovak
    "ledna leden januára,února únor februára,března březen marca,dubna duben apríla,května květen mája,"
      + "června červen júna,července červenec júla,srpna srpen augusta,září septembra,října říjen októbra,"
      + "novembra,prosince prosinec decembra",
    // Hungarian
    "január,február,március márc,április ápr,május máj,június jún,július júl,augusztus,szeptember szept,"
      + "október,november,december",
    // Swedish, Danish, Norwegian, Finnish
    "januari tammikuuta tammikuu,februari helmikuuta helmikuu,mars marts maaliskuuta maaliskuu,"
      + "april huhtikuuta huhtikuu,maj toukokuuta toukokuu,juni kesäkuuta kesäkuu,"
      + "juli heinäkuuta heinäkuu,augusti elokuuta elokuu,september syyskuuta syyskuu,"
      + "oktober lokakuuta lokakuu,november marraskuuta marraskuu,december desember des joulukuuta joulukuu",
    // Russian
    "января январь янв,февраля февраль фев февр,марта март мар,апреля апрель апр,мая май,"
      + "июня июнь июн,июля июль июл,августа август авг,сентября сентябрь сен сент,"
      + "октября октябрь окт,ноября ноябрь ноя нояб,декабря декабрь дек",
    // Ukrainian
    "січня січень січ,лютого лютий лют,березня березень бер,квітня квітень кві квіт,травня травень тра трав,"
      + "червня червень чер черв,липня липень лип,серпня серпень сер серп,вересня вересень вер,"
      + "жовтня жовтень жов жовт,листопада листопад лис,грудня грудень гру груд",
    // Bulgarian
    "януари,февруари,март,април,май,юни,юли,август,септември,октомври,ноември,декември",
    // Greek
    "ιανουαρίου ιανουάριος ιαν,φεβρουαρίου φεβρουάριος φεβ,μαρτίου μάρτιος μαρ,απριλίου απρίλιος απρ,"
      + "μαΐου μάιος μαϊ,ιουνίου ιούνιος ιουν,ιουλίου ιούλιος ιουλ,αυγούστου αύγουστος αυγ,"
      + "σεπτεμβρίου σεπτέμβριος σεπ σεπτ,οκτωβρίου οκτώβριος οκτ,νοεμβρίου νοέμβριος νοε νοεμ,"
      + "δεκεμβρίου δεκέμβριος δεκ",
    // Turkish
    "ocak oca,şubat şub,mart,nisan nis,mayıs,haziran haz,temmuz tem,ağustos ağu,eylül eyl,ekim eki,"
      + "kasım kas,aralık ara",
  ]

  private static let weekdayNames = [
    "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun",
    "montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so",
    "lundi lun mardi mar mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim",
    "lunes martes miércoles mié jueves jue viernes vie sábado sáb domingo dom",
    "segundafeira terçafeira quartafeira quintafeira sextafeira segunda seg terça ter quarta qua quinta qui sexta sex",
    "lunedì martedì mercoledì giovedì gio venerdì sabato domenica",
    "luni marți marti miercuri joi vineri sâmbătă duminică",
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "poniedziałek pon wtorek wto środa czwartek czw piątek pią sobota sob niedziela nie",
    "pondělí úterý středa čtvrtek pátek neděle hétfő kedd szerda csütörtök péntek szombat vasárnap",
    "måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag",
    "понедельник пн вторник вт среда ср четверг чт пятница пт суббота сб воскресенье вс",
    "понеділок вівторок середа четвер пʼятниця п'ятниця субота неділя нд",
    "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή",
    "pazartesi salı çarşamba perşembe cuma cumartesi pazar",
  ]
}
