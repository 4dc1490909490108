import CoCreation
import Ledger
import Values

extension Stage {
  /// Enters organisations, services, people and circles, as the machine's own import does.
  func found() throws {
    let samspel = try samspel(8 * 3600)
    for (key, name, kind) in Self.organisations {
      let id: ID<Organisation> = id()
      cast.organisations[key] = id
      try perform(
        RegisterOrganisation(name: text(name), kind: kind, pack: pack.key, packs: [pack.key]), in: id.retyped(),
        as: samspel, for: id)
    }
    for (unit, name, provider, gives) in Self.services { try found(unit, name, provider, gives, as: samspel) }
    for human in InventedHuman.all { try register(human, as: samspel) }
    for person in InventedPerson.all { try register(person, as: samspel) }
  }

  private static let organisations: [(String, String, OrganisationKind)] = [
    ("authority", "Granköpings kommun, omsorgsnämnden", .authority),
    ("municipal", "Granköpings kommun, stöd och service", .publicProvider),
    ("private", "Lyktan i Granköping AB", .privateProvider),
  ]

  private static let services: [(InventedPerson.Unit, String, String, String)] = [
    (.groupHome, "Hasselgården", "municipal", "boende_vuxna"),
    (.workshop, "Verkstan Kastanjen", "municipal", "daglig_verksamhet"),
    (.assistance, "Lyktan assistans", "private", "personlig_assistans"),
  ]

  /// What a unit gives, by the pack's id.
  static func support(of unit: InventedPerson.Unit) -> String { services.first { $0.0 == unit }?.3 ?? "" }

  private func found(
    _ unit: InventedPerson.Unit, _ name: String, _ provider: String, _ gives: String, as samspel: Standing
  ) throws {
    guard let id = cast.organisations[provider], let organisation = try entries.organisation(id) else { return }
    let service: ID<Service> = self.id()
    cast.services[unit.rawValue] = service
    try perform(
      RegisterService(organisation: organisation, name: text(name), zone: zone, gives: [gives], pack: pack),
      in: service.retyped(), as: samspel, for: id)
  }

  /// The time for which places hold: from before the beginning until long after.
  private var period: Period {
    get throws {
      guard let period = Period(first: day, last: day + 700) else { throw Denial.noRelation }
      return period
    }
  }

  private func register(_ human: InventedHuman, as samspel: Standing) throws {
    guard let authority = cast.organisations["authority"] else { return }
    let id: ID<Human> = id()
    cast.humans[human.key] = id
    try perform(
      RegisterHuman(name: text(human.name), picture: human.picture.map { .symbol(code: $0) }), in: id.retyped(),
      as: samspel, for: authority)
    guard let task = human.task else { return }
    let role: StaffRole? =
      switch task {
      case .supports(let unit): cast.services[unit.rawValue].map { .professional(service: $0) }
      case .leads(let unit): cast.services[unit.rawValue].map { .firstLineManager(service: $0) }
      case .decides: .decisionMaker(organisation: authority)
      case .administers: .administrator(organisation: authority)
      case .researches: .researcher(organisation: authority)
      }
    guard let role else { return }
    try perform(
      Appoint(appointment: self.id(), role: role, period: try period, title: text(human.title)), in: id.retyped(),
      as: samspel, for: authority)
  }

  private func register(_ person: InventedPerson, as samspel: Standing) throws {
    guard let service = cast.services[person.unit.rawValue], let authority = cast.organisations["authority"],
      let home = try entries.service(service)?.organisation
    else { return }
    let id: ID<Person> = id()
    cast.humans[person.key] = id.human
    let way = Way(language: person.language, register: person.register, density: person.density, readAloud: false)
    try perform(
      RegisterPerson(name: text(person.name), picture: .symbol(code: person.picture), way: way), inCircleOf: id,
      as: samspel, for: home)
    try perform(BeginSupport(service: service, first: day), inCircleOf: id, as: samspel, for: home)
    for (index, key) in person.team.enumerated() {
      try join(key, index == 0 ? .keyWorker(service: service) : .professional(service: service), id, samspel, home)
    }
    try join("dan", .decisionMaker(organisation: authority), id, samspel, home)
    switch person.key {
    case "folke":
      let mandate = Mandate(
        kind: "god_man", scope: [.decisions, .plan, .dailyLife], words: swedish(StoryWords.mandate))
      try join("rune", .representative(mandate: mandate), id, samspel, home)
    case "alva": try join("sanna", .relative(relation: text("syster")), id, samspel, home)
    // This sister works too, but elsewhere: in the group home, and not for her brother.
    case "lo": try join("mira", .relative(relation: text("sister")), id, samspel, home)
    default: break
    }
  }

  private func join(
    _ key: String, _ role: CircleRole, _ person: ID<Person>, _ samspel: Standing, _ home: ID<Organisation>
  ) throws {
    guard let human = cast.humans[key] else { return }
    try perform(
      AddMember(
        membership: id(), member: Membership(human: human, role: role, period: try period), pack: pack),
      inCircleOf: person, as: samspel, for: home)
  }
}
