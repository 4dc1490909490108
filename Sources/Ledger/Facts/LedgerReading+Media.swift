package import CoCreation
import Foundation
package import Values

extension MediaAddress {
  /// The id by which facts name a medium: the first half of its address.
  package var id: ID<Medium> {
    ID(
      high: digest.bytes[0..<8].reduce(0) { $0 << 8 | UInt64($1) },
      low: digest.bytes[8..<16].reduce(0) { $0 << 8 | UInt64($1) })
  }
}

extension LedgerReading {
  /// The address of a medium that some entry shows; `nil` if none does.
  package func address(of medium: ID<Medium>) throws(LedgerFault) -> MediaAddress? {
    guard let pair = try rows.pairs(in: .prefix(Key(medium)), of: .mediaPlaces, .forward, limit: 1).first else {
      return nil
    }
    var parts = pair.key.parts
    return parts.digest().map(MediaAddress.init)
  }

  /// The media that a payload shows, so that they live as long as some entry shows them.
  ///
  /// - Parameter keptNow: Those that no entry shows yet.
  func media(in payload: [UInt8], keptNow: [MediaAddress]) throws(LedgerFault) -> [MediaAddress] {
    guard payload.names("photo") || payload.names("recording") else { return [] }
    guard let value = try? JSONSerialization.jsonObject(with: Data(payload)) else { return [] }
    var found: [MediaAddress] = []
    for id in Self.media(in: value) {
      var address = keptNow.first { $0.id == id }
      if address == nil { address = try self.address(of: id) }
      guard let address else { throw .noSuchEntry }
      if !found.contains(address) { found.append(address) }
    }
    return found
  }

  private static func media(in value: Any) -> [ID<Medium>] {
    if let list = value as? [Any] { return list.flatMap(media) }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value -> [ID<Medium>] in
      if let text = value as? String, key == "medium" || key == "recording" { return [ID(text)].compactMap { $0 } }
      return media(in: value)
    }
  }
}

extension [UInt8] {
  /// Whether a field of that name may stand in a JSON text.
  fileprivate func names(_ field: StaticString) -> Bool {
    field.withUTF8Buffer { field in
      indices.contains { start in
        self[start] == UInt8(ascii: "\"") && self[(start + 1)...].starts(with: field)
      }
    }
  }
}
