package import CoCreation
package import Ledger
package import Values

extension LedgerReading {
  /// Who a session belongs to.
  ///
  /// - Parameters:
  ///   - zone: Where the days of appointments begin that belong to no service; others begin where the service is.
  ///   - language: The language of their browser, for those who have not chosen one.
  /// - Throws: ``Trouble`` if they are nobody here any more.
  package func caller(
    _ session: Session, device: DeviceToken?, in zone: Zone, language: Language
  ) throws -> Caller {
    let human: ID<Human> = session.account.retyped()
    let circle = try circle(of: session.account.retyped())
    let paired = try device.flatMap { token in try self.pairedDevice(token) }
    let staff = try paired.map { try StaffSeen.all(on: $0, in: SiteRecords(entries: self)) } ?? []
    let staffWasHere = staff.map(\.at).max()
    let staffBefore: [ID<Human>] = staff.filter { now < $0.at.advanced(bySeconds: AnswerStream.staffShadow) }
      .compactMap { $0.account?.retyped() }
    if let name = circle.name, let way = circle.way {
      let isShared = try session.device.map { try self.isShared($0) } ?? false
      return Caller(
        human: human, session: session, name: name.value, capacity: .person, way: way,
        opensOnlyGiving: session.opensOnlyGiving(onSharedDevice: isShared), device: paired,
        staffWasHere: staffWasHere, staffBefore: staffBefore)
    }
    let colleague = try colleague(human)
    guard let name = colleague.name else { throw Trouble(.notAllowed) }
    return Caller(
      human: human, session: session, name: name.value, capacity: try capacity(of: colleague, session, in: zone),
      way: try way(of: human, language: language), opensOnlyGiving: false, device: paired, staffWasHere: staffWasHere,
      staffBefore: staffBefore)
  }

  /// What they chose to act in, or the first thing they can.
  private func capacity(
    of colleague: Colleague, _ session: Session, in zone: Zone
  ) throws -> Caller.Capacity {
    let appointments = try appointments(of: colleague, in: zone)
    if let chosen = try value(.capacity, session.id.bytes) {
      if chosen.isEmpty { return .member }
      if let appointment = appointments.first(where: { $0.id.bytes == chosen }) { return .staff(appointment) }
    }
    return appointments.first.map(Caller.Capacity.staff) ?? .member
  }

  /// What somebody is appointed to today, each by the day where the task is.
  func appointments(of colleague: Colleague, in zone: Zone) throws -> [Appointment] {
    try colleague.appointments.filter { $0.period.contains(try today(in: $0.role, else: zone)) }
  }

  /// Today where somebody works by a role, or in a zone where it belongs to no service.
  func today(in role: StaffRole?, else zone: Zone) throws -> Day {
    let service = try role?.service.flatMap { try self.service($0) }
    return (service?.zone ?? zone).time(at: now).day
  }

  /// How somebody wants pages to be who has no circle of their own.
  private func way(of human: ID<Human>, language: Language) throws -> Way {
    if let bytes = try value(.way, human.bytes) { return try Packed.lately(Way.self, bytes) }
    return Way(language: language, register: .standard, density: .standard, readAloud: false)
  }

  private func pairedDevice(_ token: DeviceToken) throws -> ID<Device>? {
    try Devices.kept(token, in: SiteRecords(entries: self)) == nil ? nil : token.device
  }

  private func isShared(_ device: ID<Device>) throws -> Bool {
    guard let bytes = try value(.device, device.bytes) else { return true }
    return try Packed.lately(Devices.Kept.self, bytes).kind == .shared
  }
}

/// The site's records, read inside a body of the ledger.
struct SiteRecords: RecordReading {
  let entries: any LedgerReading

  func value(_ kind: RecordKind, _ key: [UInt8]) throws -> [UInt8]? { try entries.value(kind, key) }

  func all(_ kind: RecordKind, beginning prefix: [UInt8]) throws -> [(key: [UInt8], value: [UInt8])] {
    try entries.all(kind, beginning: prefix)
  }
}
