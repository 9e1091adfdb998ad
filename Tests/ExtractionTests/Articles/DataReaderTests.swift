// JSON as pages carry it.

import Testing

@testable import Extraction

@Suite struct DataReaderTests {
  private func read(_ text: String) -> DataValue? { DataReader.read(Array(text.utf8)) }

  @Test func `values of every kind are read`() {
    let value = read(#"{"a": [1, -2.5e3, true, false, null, "x\n\u00e9\ud83d\ude00\/"], "b": {}}"#)
    #expect(value?["a"]?.elements.count == 6)
    #expect(value?["a"]?.elements.last?.string == "x\né😀/")
    #expect(value?["a"]?.elements[1].string == "-2.5e3")
    #expect(value?["b"] == .object([]))
  }

  @Test func `trailing commas and raw line ends are passed over`() {
    #expect(read("{\"a\": \"x\ny\", \"b\": [1,2,],}")?["a"]?.string == "x\ny")
  }

  @Test func `what was read before a fault is kept`() {
    #expect(read(#"{"a": "x", "b": oops}"#)?["a"]?.string == "x")
  }

  @Test func `nesting beyond any use ends`() {
    #expect(read(String(repeating: "[", count: 1_000_000)) != nil)
    #expect(read(String(repeating: #"{"a":"#, count: 200_000)) != nil)
  }

  @Test(arguments: ["", " ", "\"", "\"\\", "\"\\u12", "{", "{\"a\"", "[,", "nul", "-"])
  func `a cut value ends`(text: String) {
    _ = read(text)
  }
}
