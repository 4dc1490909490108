/// The number that a run of ASCII digits writes; `nil` if it is empty, too long, or anything else stands in it.
func digits(_ text: some Collection<UInt8>) -> Int? {
  guard !text.isEmpty, text.count <= 18 else { return nil }
  var value = 0
  for byte in text {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

/// A number of at least so many digits, zeros in front.
func padded(_ value: Int, to width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
