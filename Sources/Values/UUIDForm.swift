/// The sixteen bytes of an id as two halves, and its text: compiled once, and not anew for each kind of thing.
struct UUIDForm: Hashable {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Reads sixteen bytes, most significant first; `nil` for any other number of them.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let raw = UnsafeRawBufferPointer(bytes)
    high = UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self))
    low = UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
  }

  /// Reads the usual form, 8-4-4-4-12 hexadecimal digits in either case; `nil` for anything else.
  init?(text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 36 else { return nil }
    var (high, low) = (UInt64(0), UInt64(0))
    for index in 0..<36 {
      if Self.isHyphen(index) {
        guard text[index] == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let value = Self.value(of: text[index]) else { return nil }
      high = high << 4 | low >> 60
      low = low << 4 | UInt64(value)
    }
    self.init(high: high, low: low)
  }

  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      let raw = UnsafeMutableRawBufferPointer(buffer)
      raw.storeBytes(of: high.bigEndian, as: UInt64.self)
      raw.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
      count = 16
    }
  }

  /// The usual form, in lower case.
  var text: String {
    String(unsafeUninitializedCapacity: 36) { buffer in
      var (high, low) = (high, low)
      for index in (0..<36).reversed() {
        guard !Self.isHyphen(index) else {
          buffer[index] = UInt8(ascii: "-")
          continue
        }
        let value = UInt8(truncatingIfNeeded: low & 15)
        buffer[index] = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
        low = low >> 4 | high << 60
        high >>= 4
      }
      return 36
    }
  }

  private static func isHyphen(_ index: Int) -> Bool { index == 8 || index == 13 || index == 18 || index == 23 }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension UUIDForm {
  /// The same of any bytes, which are copied only where they do not lie in one piece.
  init?(_ bytes: some Collection<UInt8>) {
    let read =
      bytes.withContiguousStorageIfAvailable { UUIDForm($0) } ?? Array(bytes).withUnsafeBufferPointer { UUIDForm($0) }
    guard let read else { return nil }
    self = read
  }

  /// The same of a text.
  init?(_ text: String) {
    var text = text
    guard let read = text.withUTF8({ UUIDForm(text: $0) }) else { return nil }
    self = read
  }
}
