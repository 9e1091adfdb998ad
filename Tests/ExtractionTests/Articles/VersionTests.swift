// The version of the rules is raised when the rules change.

import Testing

@testable import Extraction

@Suite struct VersionTests {
  /// For each version of the rules what its learned tables hash to.
  ///
  /// A new table needs a new line here and a new `ArticleExtractor.version`; a line that was released is never changed.
  private static let hashes: [Int: UInt64] = [
    1: 0x42A6_2789_75BB_F79E, 2: 0x231A_A6EA_8FF8_9564,
  ]

  @Test func `the tables are those of the version`() {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let tables = [
      firstBlockModel, secondBlockModel, tokenWeightTable, phraseWeightTable, pageModel,
      pageWordTable, pageClassTable,
    ]
    for table in tables {
      for byte in table.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    #expect(Self.hashes[ArticleExtractor.version] == hash)
  }
}
