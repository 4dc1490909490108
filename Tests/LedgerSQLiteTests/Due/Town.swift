import CoCreation
import Foundation
import Ledger
import PostgresForTests
import Synchronization
import Values

/// The person's questions and answers, which the estimator has under the same names.
typealias Question = CoCreation.Question
typealias Answer = CoCreation.Answer

/// A small area on a real store with a clock that is turned by hand: one service, its people, and persons.
final class Town: Sendable {
  let folder = TestFolder()
  let ledger: Ledger
  let area: ID<Area>
  let pack: Pack
  let service: ID<Service>
  let provider: ID<Organisation>
  let manager: ID<Human>
  let keyWorker: ID<Human>
  let assistants: [ID<Human>]
  let persons: [ID<Person>]
  private let clock: Clock
  let randomness = Randomness.seeded(7)

  static let zone = known(Zone("Europe/Stockholm"))
  /// The day on which support began.
  static let first = known(Day(year: 2024, month: 1, day: 8))

  var person: ID<Person> { persons[0] }
  var work: DueWork {
    DueWork(packs: [pack.key: pack], zone: Self.zone) { Randomness.seeded(3).generator }
  }

  /// - Parameters:
  ///   - people: How many persons the service supports.
  ///   - change: What is different in the pack.
  init(
    people: Int = 1, professionals: Int = 3, change: (inout [String: Any]) -> Void = { _ in }
  ) async throws {
    let first = Self.zone.instant(Self.first, second: 9 * 3600)
    let clock = Clock(first)
    self.clock = clock
    ledger = Ledger(
      over: try await TestStore.open(in: folder.path), projections: Projection.all, clock: { clock.now },
      randomness: randomness, erasureJournal: nil)
    let randomness = randomness
    func id<Of>(_: Of.Type = Of.self) -> ID<Of> { randomness.id(at: first) }
    (area, service, provider, manager, keyWorker) = (id(), id(), id(), id(), id())
    assistants = (1..<professionals).map { _ in id() }
    persons = (0..<people).map { _ in id() }
    let packs = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/App/Resources/packs/se.json").standardized
    var object = try JSONSerialization.jsonObject(with: Data(contentsOf: packs)) as? [String: Any] ?? [:]
    change(&object)
    let tree = try JSONDecoder().decode(Tree.self, from: JSONSerialization.data(withJSONObject: object))
    guard case .pack(let pack) = Pack.read(tree, file: "se.json") else { throw LedgerFault.failed(code: 1) }
    self.pack = pack
    try await found()
  }

  private final class Clock: Sendable {
    let instant: Mutex<Instant>
    init(_ start: Instant) { instant = Mutex(start) }
    var now: Instant { instant.withLock { $0 } }
  }

  /// Turns the clock to a second of a day.
  func turn(to day: Day, second: Int = 12 * 3600) {
    let at = Self.zone.instant(day, second: second)
    clock.instant.withLock { $0 = at }
  }

  var today: Day { Self.zone.time(at: clock.now).day }

  func header(_ entries: any LedgerWriting, on day: Day? = nil) -> Circumstances {
    var header = Circumstances(
      entry: entries.newID(of: Entry.self), organisation: provider, pack: pack, zone: Self.zone)
    header.livedDay = day
    return header
  }

  private func found() async throws {
    try await ledger.write(area) { [self] entries in
      let samspel = Rights.samspel(on: Self.first, at: entries.now)
      try entries.perform(
        RegisterOrganisation(name: try Text("Provider"), kind: .publicProvider, pack: pack.key, packs: [pack.key]),
        in: provider.retyped(), as: samspel, header(entries))
      let organisation = Organisation(
        id: provider, name: try Text("Provider"), kind: .publicProvider, pack: pack.key)
      try entries.perform(
        RegisterService(
          organisation: organisation, name: try Text("Willow house"), zone: Self.zone, gives: [pack.services[0].id],
          pack: pack),
        in: service.retyped(), as: samspel, header(entries))
      let period = known(Period(first: Self.first, last: Self.first + 5000))
      for (human, role) in [(manager, StaffRole.firstLineManager(service: service))]
        + ([keyWorker] + assistants).map({ ($0, .professional(service: service)) })
      {
        try entries.perform(
          RegisterHuman(name: try Text("Somebody")), in: human.retyped(), as: samspel, header(entries))
        try entries.perform(
          Appoint(appointment: entries.newID(of: Appointment.self), role: role, period: period), in: human.retyped(),
          as: samspel, header(entries))
      }
      for person in persons { try found(person, period, samspel, entries) }
    }
  }

  private func found(
    _ person: ID<Person>, _ period: Period, _ samspel: Standing, _ entries: any LedgerWriting
  ) throws {
    let way = Way(language: .english, register: .easy, density: .standard, readAloud: false)
    try entries.perform(
      RegisterPerson(name: try Text("Maja"), way: way), inCircleOf: person, as: samspel, header(entries))
    try entries.perform(
      BeginSupport(service: service, first: Self.first), inCircleOf: person, as: samspel, header(entries))
    for (human, role) in [(keyWorker, CircleRole.keyWorker(service: service))]
      + assistants.map({ ($0, .professional(service: service)) })
    {
      try entries.perform(
        AddMember(
          membership: entries.newID(of: Membership.self),
          member: Membership(human: human, role: role, period: period), pack: pack),
        inCircleOf: person, as: samspel, header(entries))
    }
  }

  /// The standing of a person about themselves.
  func own(_ person: ID<Person>, on day: Day, _ entries: any LedgerReading, second: Int = 18 * 3600) throws -> Standing
  {
    try Rights.standing(
      of: Actor(human: person.human, capacity: .person), towards: entries.circle(of: person), on: day,
      at: Self.zone.instant(day, second: second))
  }

  /// The standing of one of the team.
  func team(_ human: ID<Human>, on day: Day, _ entries: any LedgerReading) throws -> Standing {
    guard let appointment = try entries.colleague(human).appointments.first else { throw Denial.noRelation }
    return try Rights.standing(
      of: Actor(human: human, capacity: .staff(appointment)), towards: entries.circle(of: person), on: day,
      at: Self.zone.instant(day, second: 17 * 3600))
  }

  /// Does the work of a job for every day that is due.
  func run(_ jobs: [Job], through day: Day) async throws {
    for job in jobs { _ = try await ledger.run(job, through: day, in: area) }
  }
}

extension AskingForm {
  static func plain(_ sides: AnswerSides = .tooLittleFirst) -> AskingForm {
    AskingForm(
      density: .standard, language: .english, register: .easy, wording: 1, sides: sides, sidesAreFixed: false,
      readAloud: false)
  }
}

extension Town {
  /// Puts a question and has it answered.
  @discardableResult func ask(
    _ question: CoCreation.Question = .choice, _ answer: CoCreation.Answer?, on day: Day, of person: ID<Person>? = nil,
    help: HelpSaid = .nobody, occasion: QuestionAsked.Occasion = .drawn, sides: AnswerSides = .tooLittleFirst,
    id: ID<Asking>? = nil, _ entries: any LedgerWriting
  ) throws -> ID<Asking> {
    let person = person ?? self.person
    let asking = id ?? entries.newID(of: Asking.self)
    let own = try own(person, on: day, entries)
    let put = PutQuestion(question: question, about: .day(day: day), service: service, form: .plain(sides))
    let asks = occasion == .drawn ? Rights.samspel(about: try entries.circle(of: person), on: day, at: own.at) : own
    try entries.perform(put, in: asking.retyped(), as: asks, header(entries))
    guard let answer else { return asking }
    let give = GiveAnswer(answer: answer, help: help, audience: .onlyMe, form: .plain(sides))
    try entries.perform(give, in: asking.retyped(), as: give.standing(from: own), header(entries))
    return asking
  }
}

/// A value that a test has written so that it is there.
func known<Value>(_ value: Value?) -> Value {
  guard let value else { preconditionFailure("not a \(Value.self)") }
  return value
}
