import CoCreation
import Ledger
import Values

/// That somebody of the staff was active on a device, and when last.
struct StaffSeen: Hashable, Sendable, Codable {
  /// Who it was; `nil` where only the time was kept.
  let account: ID<Account>?
  let at: Instant

  /// Everybody of whom it is kept, oldest first.
  static func all(on device: ID<Device>, in records: any RecordReading) throws -> [StaffSeen] {
    guard let bytes = try records.value(.staffOnDevice, device.bytes) else { return [] }
    if let all = try? Packed.value([StaffSeen].self, bytes) { return all }
    return [StaffSeen(account: nil, at: try Packed.value(Instant.self, bytes))]
  }
}
