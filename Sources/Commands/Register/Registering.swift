import App
import CoCreation
import Ledger
import Values
import Web

/// Entering people and units from the command line, by the commands of every day, as Samspel itself.
struct Registering {
  let entries: any LedgerWriting
  let packs: [PackKey: Pack]
  let zone: Zone

  init(_ entries: any LedgerWriting, in installation: Installation) throws {
    self.entries = entries
    packs = installation.packs
    guard let zone = installation.zone else { throw Fault("the time zone of this machine is not known; say --zone") }
    self.zone = zone
  }

  var today: Day { zone.time(at: entries.now).day }
  var samspel: Standing { Rights.samspel(on: today, at: entries.now) }

  func id<Of>(of _: Of.Type = Of.self) -> ID<Of> { entries.newID(of: Of.self) }

  /// Why something cannot be entered, as a clause without a full stop.
  struct Fault: Error {
    let problem: String

    init(_ problem: String) {
      self.problem = problem
    }
  }

  // MARK: - Finding

  func organisation(named name: String) throws -> Organisation? {
    try entries.organisations().first { Self.isSame($0.name.value, name) }
  }

  func service(named name: String) throws -> Service? {
    try entries.organisations().lazy.flatMap { try entries.services(of: $0.id) }.first {
      Self.isSame($0.name.value, name)
    }
  }

  /// Who signs in with a name.
  func account(named name: String) throws -> ID<Human>? {
    try entries.credentials(named: SignInName.folded(name))?.account.retyped()
  }

  func pack(of organisation: Organisation) throws -> Pack {
    guard let pack = packs[organisation.pack] else {
      throw Fault("the pack of \(organisation.name.value) is not loaded")
    }
    return pack
  }

  static func pack(_ key: PackKey, among packs: [PackKey: Pack]) throws -> Pack {
    guard let pack = packs[key] else {
      throw Fault("there is no pack \(key.code); there are \(packs.keys.map(\.code).sorted().joined(separator: ", "))")
    }
    return pack
  }

  static func isSame(_ left: String, _ right: String) -> Bool { SignInName.folded(left) == SignInName.folded(right) }

  // MARK: - Entering

  func enterOrganisation(_ name: Text, _ kind: OrganisationKind, pack key: PackKey) throws -> Organisation {
    let pack = try Self.pack(key, among: packs)
    let organisation = Organisation(id: id(), name: name, kind: kind, pack: key)
    try entries.perform(
      RegisterOrganisation(name: name, kind: kind, pack: key, packs: Array(packs.keys)), in: organisation.id.retyped(),
      as: samspel, circumstances(organisation.id, pack))
    return organisation
  }

  func enterService(_ name: Text, of organisation: Organisation, zone: Zone, gives: [String]) throws {
    let pack = try pack(of: organisation)
    do {
      try entries.perform(
        RegisterService(organisation: organisation, name: name, zone: zone, gives: gives, pack: pack),
        in: id(), as: samspel, circumstances(organisation.id, pack))
    } catch RegisterService.Refusal.unknownService(let unknown) {
      throw Fault("the pack has no \(unknown); it has \(pack.services.map(\.id).joined(separator: ", "))")
    } catch RegisterService.Refusal.authorityGivesNoSupport {
      throw Fault("\(organisation.name.value) is an authority, and services belong to providers")
    }
  }

  /// Enters somebody who works, with an account to sign in with; whoever has the sign-in name already is the one.
  ///
  /// - Returns: Who they are, and whether they are new.
  /// - Throws: ``Fault`` if the account is somebody's of another name: a task must not come to the wrong one.
  func enterHuman(_ name: Text, signIn: String, of organisation: Organisation) throws -> (id: ID<Human>, isNew: Bool) {
    if let known = try account(named: signIn) {
      let called = try entries.name(of: known)?.value ?? ""
      guard Self.isSame(called, name.value) else {
        throw Fault("\(signIn) is the sign-in name of \(called), and not of \(name.value)")
      }
      return (known, false)
    }
    let human: ID<Human> = id()
    try entries.perform(
      RegisterHuman(name: name), in: human.retyped(), as: samspel,
      circumstances(organisation.id, try pack(of: organisation)))
    _ = try entries.open(Credentials(account: human.retyped(), name: SignInName.folded(signIn)))
    return (human, true)
  }

  /// Appoints somebody; who has the task already for some of that time keeps it as it is.
  ///
  /// - Returns: Whether it was done.
  @discardableResult func appoint(
    _ human: ID<Human>, _ role: StaffRole, _ period: Period, title: Text? = nil, by organisation: Organisation
  ) throws -> Bool {
    do {
      try entries.perform(
        Appoint(appointment: id(), role: role, period: period, title: title), in: human.retyped(), as: samspel,
        circumstances(organisation.id, try pack(of: organisation)))
      return true
    } catch Appoint.Refusal.alreadyAppointed {
      return false
    }
  }

  func circumstances(_ organisation: ID<Organisation>, _ pack: Pack) -> Circumstances {
    Circumstances(entry: id(), organisation: organisation, pack: pack, zone: zone)
  }
}
