// Writes what the training reads: the blocks, figures and words of pages, one JSON line a page.

import Extraction
import Foundation
import Markup

/// `training-dump FILE...`: a line for each page, in order; `.html` files, not packed.
@main
enum TrainingProgram {
  static func main() throws {
    for path in CommandLine.arguments.dropFirst() {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      let dump = TrainingDump(MarkupTree.html(Charset.decode(bytes).bytes))
      let line: [String: Any] = [
        "file": URL(fileURLWithPath: path).lastPathComponent, "texts": dump.texts,
        "kinds": dump.kinds, "elements": dump.elements, "parents": dump.parents,
        "tokens": dump.words, "groups": dump.groups, "phrases": dump.phrases,
        "features": Data(
          dump.features.flatMap { float in
            withUnsafeBytes(of: float.bitPattern.littleEndian, Array.init)
          }
        ).base64EncodedString(),
        "probabilities": dump.probabilities.map(Double.init),
        "traits": dump.traits.map(Double.init), "pageWords": dump.pageWords,
        "columns": TrainingDump.columns, "traitColumns": TrainingDump.traitColumns,
      ]
      try FileHandle.standardOutput.write(
        contentsOf: JSONSerialization.data(withJSONObject: line) + Data([0x0A]))
    }
  }
}
