// The one code page that the web mistakes for Latin-1.

enum Windows1252 {
  /// The characters of bytes 0x80–0x9F; nil for the five that the code page leaves unassigned.
  static let scalars: [Unicode.Scalar?] = [
    "\u{20AC}", nil, "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", nil, "\u{17D}", nil,
    nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", nil, "\u{17E}", "\u{178}",
  ]

  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for (index, scalar) in scalars.enumerated() {
      if let scalar { bytes[scalar.value] = UInt8(0x80 + index) }
    }
    return bytes
  }()

  /// The byte that a scalar was decoded from, also where C1 controls were kept as they were; nil for ASCII and
  /// for what the code page doesn't have.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (0x80...0xFF).contains(scalar.value) ? UInt8(scalar.value) : bytes[scalar.value]
  }
}
