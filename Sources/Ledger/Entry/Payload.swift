import Foundation

/// The shape of words in an entry: JSON in UTF-8 with sorted keys.
package enum Payload {
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  private static let decoder = JSONDecoder()

  /// A value as bytes, the same bytes for the same value.
  package static func encode(_ value: some Encodable) throws -> [UInt8] {
    Array(try encoder.encode(value))
  }

  /// The value that the bytes of an entry write.
  ///
  /// - Throws: ``LedgerFault/damaged(at:)`` if they write anything else.
  package static func decode<Value: Decodable>(
    _ type: Value.Type = Value.self, from content: Content, at place: Place
  ) throws(LedgerFault) -> Value {
    do {
      return try decoder.decode(type, from: Data(content.payload))
    } catch {
      throw .damaged(at: place)
    }
  }
}
