package import Values

/// A value that can be part of a key: its bytes sort as the value does.
package protocol KeyPart: Sendable {
  /// Writes the value's bytes at the end; no other value's bytes begin with them.
  func write(to bytes: inout [UInt8])
}

extension ID: KeyPart {
  /// 16 bytes.
  package func write(to bytes: inout [UInt8]) {
    high.writeBytes(to: &bytes)
    low.writeBytes(to: &bytes)
  }
}

extension Int: KeyPart {
  /// 8 bytes, the sign turned round so that negative numbers come first.
  package func write(to bytes: inout [UInt8]) {
    (UInt64(bitPattern: Int64(self)) ^ 1 << 63).writeBytes(to: &bytes)
  }
}

extension Day: KeyPart {
  /// 8 bytes.
  package func write(to bytes: inout [UInt8]) {
    number.write(to: &bytes)
  }
}

extension Instant: KeyPart {
  /// 8 bytes.
  package func write(to bytes: inout [UInt8]) {
    Int(microseconds).write(to: &bytes)
  }
}

extension Bool: KeyPart {
  /// One byte, false before true.
  package func write(to bytes: inout [UInt8]) {
    bytes.append(self ? 1 : 0)
  }
}

extension String: KeyPart {
  /// The UTF-8 bytes, each zero as 0 255, and 0 0 at the end: a text comes before the texts that it begins.
  package func write(to bytes: inout [UInt8]) {
    for byte in utf8 {
      bytes.append(byte)
      if byte == 0 { bytes.append(255) }
    }
    bytes.append(0)
    bytes.append(0)
  }
}

extension Token: KeyPart {
  /// As its name.
  package func write(to bytes: inout [UInt8]) {
    name.write(to: &bytes)
  }
}

extension Digest: KeyPart {
  /// 32 bytes.
  package func write(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: self.bytes)
  }
}

extension UInt64 {
  /// Writes 8 bytes, most significant first.
  func writeBytes(to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: self >> UInt64(shift))) }
  }
}
