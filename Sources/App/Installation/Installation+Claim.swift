import CoCreation
import Foundation
import Ledger
import Values

extension Installation {
  /// Claims a store that nobody has claimed, and sees that one which somebody has is this installation's.
  ///
  /// The first of several nodes gives the store its area and its key; the others find them there. A store of an earlier
  /// program, which kept neither, gets the area of its entries and the keys that its roots were signed with.
  ///
  /// - Throws: ``SettingFault`` if the key file is another's or is missing; ``LedgerFault/newerStore(found:known:)``.
  static func claim(
    _ ledger: Ledger, _ keyPath: String, _ start: InstallationStart, at now: Instant
  ) async throws -> (Secret, ID<Area>) {
    let store = ledger.store
    try await StoreFormat.check(store)
    let areas = try await store.areas()
    let known = try await store.installation()
    let signers = if let known, !known.keys.isEmpty { known.keys } else { try await Self.signers(ledger, areas.first) }
    if let last = signers.last, !start.takesNewKey, !FileManager.default.fileExists(atPath: keyPath) {
      throw SettingFault(
        "\(keyPath): the key file is missing, and the store belongs to the key \(name(of: last)). \(howToGoOn)")
    }
    let secret = try Self.secret(at: keyPath)
    guard let own = secret.signingKey?.publicKey else { throw LedgerFault.failed(code: 0) }
    let new = Randomness.system.id(of: Area.self, at: now)
    let row = try await store.amendInstallation { row in
      var row = row ?? InstallationRow(area: areas.first ?? new)
      try StoreFormat.check(row.format)
      row.format = StoreFormat.current
      if row.keys.isEmpty { row.keys = signers.isEmpty ? [own] : signers }
      if row.keys.last != own, start.takesNewKey { row.keys.append(own) }
      guard let last = row.keys.last, last == own else {
        let (held, wanted) = (name(of: own), name(of: row.keys.last ?? []))
        throw SettingFault(
          "\(keyPath): this is the key \(held), and the store belongs to the key \(wanted). \(howToGoOn)")
      }
      return row
    }
    guard Set(areas + [row.area]).count == 1 else {
      throw SettingFault("The store holds \(Set(areas + [row.area]).count) areas; one node serves one.")
    }
    return (secret, row.area)
  }

  private static let howToGoOn =
    "Put the right key file there. If it is lost, samspel accept-key takes a new one: devices are paired anew, and "
    + "nothing else is lost."

  /// The first digits of a public key, by which people tell keys apart.
  package static func name(of publicKey: [UInt8]) -> String {
    publicKey.prefix(6).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }

  /// The keys that have signed the roots of a store, in their order.
  private static func signers(_ ledger: Ledger, _ area: ID<Area>?) async throws -> [[UInt8]] {
    guard let area else { return [] }
    var found: [[UInt8]] = []
    var last: Day?
    while true {
      let page = try await ledger.roots(in: area, after: last)
      for root in page where root.publicKey != found.last { found.append(root.publicKey) }
      guard page.count == 1000 else { return found }
      last = page.last?.day
    }
  }

  private static func secret(at path: String) throws(SettingFault) -> Secret {
    do throws(Secret.Fault) {
      return try Secret(file: path, randomness: .system)
    } catch {
      throw SettingFault(error.sentence)
    }
  }
}
