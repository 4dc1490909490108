import CoCreation
import Ledger
package import Values

extension Devices {
  /// For how long it is remembered that staff were active on a device, in seconds: far longer than any rule asks.
  private static let staffSeconds = 86_400

  /// Remembers that staff are active on a device, for whoever answers on it in the next minutes may have been helped.
  ///
  /// Written at most once a minute; nothing happens if the device is not paired.
  package func noteStaff(_ account: ID<Account>, on token: DeviceToken) async throws {
    let now = surroundings.now()
    let isDue = try await records.look { access in
      guard try Self.kept(token, in: access) != nil else { return false }
      let last = try StaffSeen.all(on: token.device, in: access).last { $0.account == account }
      return last.map { $0.at.advanced(bySeconds: Sessions.grain) <= now } ?? true
    }
    guard isDue else { return }
    try await records.change { access in
      let others = try StaffSeen.all(on: token.device, in: access).filter {
        $0.account != account && $0.at.advanced(bySeconds: AnswerStream.staffShadow) > now
      }
      try access.put(
        .staffOnDevice, token.device.bytes, Packed.bytes(others + [StaffSeen(account: account, at: now)]),
        until: now.advanced(bySeconds: Self.staffSeconds))
    }
  }
}
