/// A table that every store keeps, with the same columns: what goes over when one store is copied into another.
///
/// The order is the one in which they are filled: words come after the entries that they belong to.
package enum CopiedTable: CaseIterable, Hashable, Sendable {
  case installation
  case entry
  case content
  case pair
  case record
  case upload
  case piece
  case medium

  /// What a column holds.
  package enum Column: Hashable, Sendable {
    /// Sixteen bytes.
    case id
    case bytes
    case number
    case text
  }

  /// Its columns, in the order in which a row's values stand; the first are its key.
  package var columns: [Column] {
    switch self {
    // area, format, keys
    case .installation: [.id, .number, .bytes]
    // area, stream, sequence, id, header, hash
    case .entry: [.id, .id, .number, .id, .bytes, .bytes]
    // area, stream, sequence, salt, payload
    case .content: [.id, .id, .number, .bytes, .bytes]
    // area, map, version, key, value
    case .pair: [.id, .text, .number, .bytes, .bytes]
    // area, kind, key, value, expires
    case .record: [.id, .text, .bytes, .bytes, .number]
    // area, id, began
    case .upload: [.id, .id, .number]
    // area, upload, number, bytes
    case .piece: [.id, .id, .number, .bytes]
    // area, address, upload, type, count, kept, salt
    case .medium: [.id, .bytes, .id, .text, .number, .number, .bytes]
    }
  }

  /// How many rows go over at once: few of those that are large.
  package var pageSize: Int { self == .piece ? 16 : 500 }

  /// About how much longer a row of it takes than others do.
  var weight: Int { self == .piece ? 50 : 1 }
}
