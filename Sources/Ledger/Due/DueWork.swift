package import CoCreation
package import Values

/// What the work that falls due needs beside the ledger: the packs, the zone of days that belong to no service, and chance.
package struct DueWork: Sendable {
  package let packs: [PackKey: Pack]
  package let zone: Zone
  /// Where a draw's chance comes from; asked anew for each draw.
  package let chance: @Sendable () -> any RandomNumberGenerator
  /// The version of the wording that a drawn question has.
  package let wording: Int
  /// When on a day questions are drawn.
  package let hours: AskingHours
  /// Takes out what is kept of a person beside the entries, when the last of their words is erased.
  package let forget: @Sendable (ID<Person>, any LedgerWriting) throws -> Void

  /// - Parameter hourKey: What the hours of questions are drawn from, known to nobody who notes moments.
  package init(
    packs: [PackKey: Pack], zone: Zone, wording: Int = 1, hourKey: [UInt8] = [],
    chance: @escaping @Sendable () -> any RandomNumberGenerator = { SystemRandomNumberGenerator() },
    forget: @escaping @Sendable (ID<Person>, any LedgerWriting) throws -> Void = { try $1.forget($0) }
  ) {
    self.packs = packs
    self.zone = zone
    self.wording = wording
    hours = AskingHours(key: hourKey)
    self.forget = forget
    self.chance = chance
  }
}

/// One person's record, open for what falls due on a day.
struct DueRecord {
  let person: ID<Person>
  let circle: Circle
  let home: Home
  let pack: Pack
  let zone: Zone
  /// The day of the standing: the work is done on it, whatever a clock says by now.
  let day: Day
  let entries: any LedgerReading

  /// Opens a record; `nil` where nobody answers for it, or its pack is not loaded.
  init?(
    _ person: ID<Person>, on day: Day, _ work: DueWork, in entries: any LedgerReading
  ) throws(LedgerFault) {
    let circle = try entries.circle(of: person)
    guard circle.person != nil, let home = try entries.home(of: circle, on: day),
      let pack = work.packs[home.organisation.pack]
    else { return nil }
    self.person = person
    self.circle = circle
    self.home = home
    self.pack = pack
    self.zone = home.service?.zone ?? work.zone
    self.day = day
    self.entries = entries
  }

  var standing: Standing { Rights.samspel(about: circle, on: day, at: entries.now) }

  /// Whether the voluntary layer goes on and a service supports the person.
  var isAskable: Bool { circle.layer == .on && home.service != nil }

  /// The things of a subject with their states.
  func all<State: StreamState>(
    _ subject: Subject, from first: Day? = nil, through last: Day? = nil, _ order: ScanOrder = .forward,
    limit: Int = 1000, as _: State.Type = State.self
  ) throws(LedgerFault) -> [Told<State>] {
    try entries.told(subject, of: person, from: first, through: last, order, limit: limit)
  }

  /// Carries out a command of Samspel's own.
  ///
  /// - Parameter livedDay: The day that it belongs to, where it is not the standing's.
  func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, on livedDay: Day? = nil, _ entries: any LedgerWriting
  ) throws {
    var circumstances = Circumstances(
      entry: entries.newID(of: Entry.self), organisation: home.organisation.id, pack: pack, zone: zone)
    circumstances.livedDay = livedDay
    try entries.perform(command, in: stream, as: standing, circumstances)
  }
}
