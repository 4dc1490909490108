import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

/// The form by which somebody comes into a circle: who can be chosen, and what was chosen.
struct MemberSheet {
  let kind: Address.NewMember
  /// Those who can be chosen by name.
  let people: [(id: ID<Human>, name: String)]
  /// Services for staff, organisations for decision makers.
  let places: [(id: String, name: String)]
  /// The name of somebody who is entered with it; `nil` where somebody known was chosen.
  private(set) var newName: Text?
  private(set) var faults: FieldFaults = []

  init(_ kind: Address.NewMember, _ record: OpenRecord) throws {
    self.kind = kind
    let entries = record.entries
    switch kind {
    case .professional, .keyWorker:
      guard let id = record.standing.ground.service, let service = try entries.service(id) else {
        (people, places) = ([], [])
        return
      }
      places = [(id.description, service.name.value)]
      people = try record.named(try entries.colleagues(in: id)) { colleague in
        colleague.appointments(on: record.today).contains { $0.role == .professional(service: id) }
      }
    case .decisionMaker:
      let authorities = try entries.organisations().filter { $0.kind == .authority }
      places = authorities.map { ($0.id.description, $0.name.value) }
      people = try record.named(try authorities.flatMap { try entries.colleagues(in: $0.id) }) { colleague in
        colleague.appointments(on: record.today).contains {
          if case .decisionMaker = $0.role { true } else { false }
        }
      }
    case .representative, .relative, .friend, .helper, .talk, .interpreter:
      (people, places) = (try record.known(as: kind), [])
    }
  }

  /// Reads what was chosen; `nil` if something is missing, which is noted.
  mutating func read(_ form: Form, id: ID<Membership>, _ record: OpenRecord) -> Membership? {
    var reader = FormReader(form)
    let human = who(&reader, id: id, record)
    let role = role(&reader)
    let period = period(&reader, record)
    faults = reader.faults
    guard let human, let role, let period, faults.isEmpty else { return nil }
    return Membership(human: human, role: role, period: period)
  }

  private mutating func who(_ reader: inout FormReader, id: ID<Membership>, _ record: OpenRecord) -> ID<Human>? {
    if !places.isEmpty || !kind.isInvited && kind != .representative {
      return reader.id("human", among: people.map(\.id))
    }
    // Somebody who is known is the same human in this place too: sister and assistant, the representative of two.
    if let chosen = reader.form["human"], !chosen.isEmpty { return reader.id("human", among: people.map(\.id)) }
    guard let name = reader.text("name", limit: 120) else { return nil }
    newName = name
    guard kind.purpose == nil || !record.isNameOfInsider(name) else {
      reader.fault("name", .chooseAnother)
      return nil
    }
    return id.following(1).retyped()
  }

  private func role(_ reader: inout FormReader) -> CircleRole? {
    switch kind {
    case .professional, .keyWorker:
      guard let service: ID<Service> = reader.id("place", among: places.compactMap { ID($0.id) }) else { return nil }
      return kind == .keyWorker ? .keyWorker(service: service) : .professional(service: service)
    case .decisionMaker:
      let organisation: ID<Organisation>? = reader.id("place", among: places.compactMap { ID($0.id) })
      return organisation.map { .decisionMaker(organisation: $0) }
    case .representative:
      let scope = reader.form.all("scope").compactMap { MandateScope(rawValue: $0) }
      if scope.isEmpty { reader.fault("scope", .notAChoice) }
      let words = reader.optionalText("words")
      guard let mandate = reader.form["mandate"] else {
        reader.fault("mandate", .notAChoice)
        return nil
      }
      return .representative(mandate: Mandate(kind: mandate, scope: scope, words: words))
    case .relative, .friend: return .relative(relation: reader.optionalText("relation"))
    case .helper, .talk, .interpreter: return kind.purpose.map { .guide(purpose: $0) }
    }
  }

  /// For how long: a guide for one day, whom the person invites for a month or a year, the rest by dates.
  private func period(_ reader: inout FormReader, _ record: OpenRecord) -> Period? {
    if kind.purpose != nil {
      return reader.day("day", within: DaySpan.planned(from: record.today)).flatMap { Period(first: $0, last: $0) }
    }
    guard record.isOwn else {
      let period = reader.period(within: DaySpan.given(on: record.today))
      // A place that has ended before it is given opens nothing to anybody: a slip, most likely in the year.
      if let period, period.last < record.today { reader.fault("last", .passed) }
      return period
    }
    guard let term = reader.choice("term", of: Term.self) else { return nil }
    return Period(first: record.today, last: record.today + term.days)
  }

  /// How long somebody is invited for.
  enum Term: String {
    case month, year

    var days: Int { self == .month ? 30 : 365 }
  }
}

extension OpenRecord {
  /// Those who can be chosen by name instead of being entered anew.
  ///
  /// The person chooses among those who are or were in the own circle. A manager finds representatives and guides of the
  /// organisation's other circles too; another person's relatives are nobody's business here.
  fileprivate func known(as kind: Address.NewMember) throws -> [(id: ID<Human>, name: String)] {
    var humans = reader.circle.joined.reversed().compactMap { reader.circle.members[$0]?.human }
    if !isOwn, kind == .representative || kind.purpose != nil, let organisation = reader.organisation {
      for service in try entries.services(of: organisation) {
        for other in try entries.persons(supportedBy: service.id) where other != person {
          let circle = try entries.circle(of: other)
          guard circle.isSupported(by: service.id, on: today) else { continue }
          humans += circle.joined.compactMap { circle.members[$0] }.filter { $0.role.fits(kind) }.map(\.human)
        }
      }
    }
    var seen: Set<ID<Human>> = [person.human]
    // A sister can be an assistant too and is then one human; a friend or a neutral helper is nobody who is paid.
    let isForNeutral = kind.purpose != nil || isOwn && kind == .friend
    return try humans.filter { seen.insert($0).inserted }
      .filter { !isForNeutral || reader.circle.isNeutral($0, on: today) }
      .compactMap { human in try entries.name(of: human).map { (human, try label(of: human, $0.value)) } }
  }

  /// A name with what they are in this circle, so that two of one name are told apart.
  private func label(of human: ID<Human>, _ name: String) throws -> String {
    let places = reader.circle.joined.compactMap { id in reader.circle.members[id].map { (id, $0) } }
    guard let place = places.last(where: { $0.1.human == human }) else { return name }
    let words = CircleWords.in(isOwn ? tongue : tongue.standard)
    return "\(name): \(try circleMember(place.0, place.1).role.label(words))"
  }

  /// Whether somebody who is paid to support the person, or decides on the amount, has this name: they cannot be the
  /// neutral helper.
  fileprivate func isNameOfInsider(_ name: Text) -> Bool {
    let words = FoldedName(name.value).words
    return reader.circle.members(on: today).contains { place in
      !reader.circle.isNeutral(place.member.human, on: today)
        && ((try? entries.name(of: place.member.human)) ?? nil).map { FoldedName($0.value).words } == words
    }
  }
}

extension CircleRole {
  /// Whether whoever has the place elsewhere may be looked for to come here as this.
  fileprivate func fits(_ kind: Address.NewMember) -> Bool {
    switch self {
    case .representative: kind == .representative
    case .guide: kind.purpose != nil
    default: false
    }
  }
}

extension OpenRecord {
  /// Those of some humans who fit, each once, with their names, in the order of the reader's alphabet.
  fileprivate func named(_ humans: [ID<Human>], where fits: (Colleague) -> Bool) throws -> [(
    id: ID<Human>, name: String
  )] {
    var seen: Set<ID<Human>> = []
    let named = try humans.filter { seen.insert($0).inserted }.compactMap { id -> (id: ID<Human>, name: String)? in
      let colleague = try entries.colleague(id)
      guard fits(colleague), let name = colleague.name else { return nil }
      return (id, name.value)
    }
    return Collation(tongue.language).sorted(named, by: \.name)
  }
}
