// Finds how far a start tag of XML goes, and where one is cut that would cost libxml2 too much.

/// One start tag in the source.
struct XMLTagExtent {
  /// libxml2 needs n² steps for n attributes; feeds have a few, and a root some 40 namespaces.
  static let mostAttributes = 1_000
  /// A tag longer than this, in bytes, loses the attributes that go beyond it.
  static let longestTag = 64 << 10

  /// One past its `>`; where that is missing, the next `<` or the document's end.
  private(set) var end: Int
  /// The space before the first attribute beyond the limits; nil where the tag keeps within them.
  private(set) var cut: Int?
  private(set) var isSelfClosing = false

  /// Reads the tag whose `<` stands at `start`.
  ///
  /// A `<` ends it even within quotes, as it does for libxml2 (XML 1.0 §3.1, no `<` in values).
  init(_ input: UnsafeBufferPointer<UInt8>, at start: Int) {
    end = start + 1
    var quote: UInt8 = 0
    var attributes = 0
    var lastSpace: Int?
    var wordStart: Int?
    while end < input.count, input[end] != UInt8(ascii: "<") {
      let byte = input[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        isSelfClosing = input[end - 1] == UInt8(ascii: "/")
        end += 1
        return
      } else if isSpace(byte) {
        lastSpace = end
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
      } else if let space = lastSpace, space == end - 1 {
        wordStart = space
      }
      if cut == nil, attributes > Self.mostAttributes || end - start > Self.longestTag {
        cut = wordStart
      }
      end += 1
    }
  }
}
