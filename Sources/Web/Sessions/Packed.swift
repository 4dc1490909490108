import Foundation
import Ledger

/// Small values as the bytes of a record, and back.
enum Packed {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return [UInt8](try encoder.encode(value))
  }

  static func value<Value: Decodable>(_: Value.Type = Value.self, _ bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(bytes))
  }

  /// The same for what nearly every request asks for, decoded once for the same bytes.
  ///
  /// Never for what is secret: values stay in memory for a while.
  static func lately<Value: Decodable & Sendable>(_: Value.Type = Value.self, _ bytes: [UInt8]) throws -> Value {
    let name = Name(bytes: bytes, type: ObjectIdentifier(Value.self))
    if let known = known[name] as? Value { return known }
    let value = try value(Value.self, bytes)
    known.keep(value, for: name)
    return value
  }

  private struct Name: Hashable {
    let bytes: [UInt8]
    let type: ObjectIdentifier
  }

  private static let known = LatelyUsed<Name, any Sendable>(capacity: 8192)
}
