import Ledger
import Values

/// One bit turned over in what a store gives.
struct Damage: Sendable, CustomStringConvertible {
  enum Part: CaseIterable, Sendable {
    case header, hash, salt, payload

    func bytes(of row: EntryRow) -> [UInt8]? {
      switch self {
      case .header: row.header
      case .hash: row.hash
      case .salt: row.content?.salt
      case .payload: row.content?.payload
      }
    }
  }

  let place: Place
  let part: Part
  let index: Int
  let bit: Int

  var description: String { "bit \(bit) of byte \(index) of the \(part)" }

  func apply(_ row: EntryRow) -> EntryRow {
    guard row.place == place else { return row }
    func turned(_ which: Part) -> [UInt8] {
      var bytes = which.bytes(of: row) ?? []
      if which == part { bytes[index] ^= 1 << bit }
      return bytes
    }
    return EntryRow(
      place: row.place, id: row.id, header: turned(.header), hash: turned(.hash),
      content: row.content.map { _ in Content(salt: turned(.salt), payload: turned(.payload)) })
  }
}
