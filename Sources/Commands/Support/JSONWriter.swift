import Foundation

/// Writes one JSON value on standard output piece by piece, so that a long list is never held whole.
struct JSONWriter {
  private var pending: [UInt8] = []
  /// Whether the next field or element needs a comma before it.
  private var needsComma = false

  mutating func beginObject() {
    put("{")
    needsComma = false
  }

  mutating func endObject() {
    put("}")
    needsComma = true
  }

  /// The name of the field whose value is written next.
  mutating func key(_ name: String) {
    separate()
    put("\"\(name)\":")
    needsComma = false
  }

  /// A field with its value.
  mutating func field(_ name: String, _ value: some Encodable) throws {
    key(name)
    put(try OutputFormat.json(value))
    needsComma = true
  }

  /// A field with a list, whose elements are made one by one.
  mutating func list(_ name: String, _ elements: some Sequence<some Encodable>) throws {
    key(name)
    put("[")
    for element in elements {
      separate()
      put(try OutputFormat.json(element))
    }
    put("]")
    needsComma = true
  }

  /// Ends the line; nothing may be written after.
  mutating func end() {
    put("\n")
    flush()
  }

  private mutating func separate() {
    if needsComma { put(",") }
    needsComma = true
  }

  private mutating func put(_ text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count > 1 << 16 { flush() }
  }

  private mutating func flush() {
    FileHandle.standardOutput.write(Data(pending))
    pending.removeAll(keepingCapacity: true)
  }
}
