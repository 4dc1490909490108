import Foundation
import Testing

/// The published and cross-checked numbers beside the tests.
enum Vectors {
  static func text(_ name: String) throws -> String {
    let url = try #require(Bundle.module.url(forResource: "Vectors", withExtension: nil)).appending(path: name)
    return try String(contentsOf: url, encoding: .utf8)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text(name).utf8))
  }
}

/// Whether two numbers are equal within a tolerance.
func near(_ found: Double?, _ expected: Double, within tolerance: Double) -> Bool {
  guard let found else { return false }
  return (found - expected).magnitude <= tolerance
}
