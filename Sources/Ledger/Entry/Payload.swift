import Foundation

/// The shape of words in an entry: JSON in UTF-8 with sorted keys.
package enum Payload {
  /// A value as bytes, the same bytes for the same value.
  package static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// The value that the bytes of an entry write.
  ///
  /// - Throws: ``LedgerFault/damaged(at:)`` if they write anything else.
  package static func decode<Value: Decodable>(
    _ type: Value.Type = Value.self, from content: Content, at place: Place
  ) throws(LedgerFault) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(content.payload))
    } catch {
      throw .damaged(at: place)
    }
  }
}
