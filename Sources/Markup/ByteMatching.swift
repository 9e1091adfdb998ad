// Comparisons on bytes that the readers of this module share.

import CLibXML2

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// ASCII white space as HTML has it: tab, line feed, form feed, return, space.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
}

/// Whether a tag's or attribute's name ends before this byte.
@inline(__always)
func endsName(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || isSpace(byte)
}

@inline(__always)
func lowercased(_ byte: UInt8) -> UInt8 {
  byte &- 0x41 < 26 ? byte | 0x20 : byte
}

/// Whether the bytes are `text`, case of ASCII letters aside; `text` is lower case but may hold
/// capitals, which then must be capitals.
@inline(__always)
func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString) -> Bool {
  bytes.count == text.utf8CodeUnitCount && matches(bytes, prefix: text)
}

/// Whether the bytes begin with `prefix`, compared as `matches(_:_:)` does.
@inline(__always)
func matches(_ bytes: UnsafeBufferPointer<UInt8>, prefix: StaticString) -> Bool {
  let count = prefix.utf8CodeUnitCount
  guard bytes.count >= count else { return false }
  let wanted = prefix.utf8Start
  for index in 0..<count where bytes[index] != wanted[index] {
    if lowercased(bytes[index]) != wanted[index] { return false }
  }
  return true
}

/// Where a byte next stands, by memchr.
@inline(__always)
func find(_ byte: UInt8, in input: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  guard start < input.count, let base = input.baseAddress,
    let found = memchr(base + start, Int32(byte), input.count - start)
  else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}

/// Whether `bytes` hold `text` somewhere.
func contains(_ bytes: [UInt8], _ text: StaticString) -> Bool {
  let count = text.utf8CodeUnitCount
  guard bytes.count >= count else { return false }
  let wanted = UnsafeBufferPointer(start: text.utf8Start, count: count)
  for start in 0...bytes.count - count where bytes[start] == wanted[0] {
    if bytes[start..<start + count].elementsEqual(wanted) { return true }
  }
  return false
}
