import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

/// Somebody who looks for names and titles: what they may not know of is neither found nor counted.
struct Finder {
  private let caller: Caller
  private let entries: any LedgerReading
  private let desk: Desk
  private let today: Day
  private let tongue: Tongue

  /// The most of a kind that is looked for.
  private static let most = 500

  /// One thing that was found.
  struct Found {
    let thing: Thing
    /// Whose agreement it is, where its title was found.
    var titleOf: ID<Person>? = nil
  }

  init(_ caller: Caller, _ entries: any LedgerReading, _ desk: Desk) throws {
    self.caller = caller
    self.entries = entries
    self.desk = desk
    today = try desk.today(for: caller, in: entries)
    tongue = Tongue(caller.way.language, caller.way.register)
  }

  /// Everything that fits, in the order of the asker's alphabet.
  func things(matching query: String) throws -> [Found] {
    let words = FoldedName(query).words
    guard !words.isEmpty else { return [] }
    let persons = try entries.names(.person, matching: query, limit: Self.most) { try standing(towards: $0) != nil }
    let staff = try entries.staff(matching: query, on: today, limit: Self.most) { try isVisible($0) }
    var found: [Found] = try persons.compactMap { try person($0) }
    found += try plans(words)
    found += try staff.map { Found(thing: Thing($0.name, picture: .drawing(.helper), note: try task(of: $0.id))) }
    found += try members(matching: query, except: Set(staff.map(\.id)))
    return Collation(caller.way.language).sorted(found) { $0.thing.what }
  }

  /// The standing that the asker has towards a person; `nil` for none, and then the person is not found.
  private func standing(towards human: ID<Human>) throws -> Standing? {
    let circle = try entries.circle(of: human.retyped())
    guard let actor = try? caller.actor(towards: circle, on: today) else { return nil }
    return try? Rights.standing(of: actor, towards: circle, on: today, at: entries.now)
  }

  private func person(_ found: Names.Found) throws -> Found? {
    guard let standing = try standing(towards: found.id) else { return nil }
    let person: ID<Address.Person> = found.id.retyped()
    return Found(
      thing: Thing(found.name, picture: .drawing(.onlyMe), address: standing.firstPlace.map { .person(person, $0) }))
  }

  // MARK: - Plans

  /// The plans and agreements of those whom the asker knows, by the kind of plan, the agreement's title and the name.
  private func plans(_ words: [String]) throws -> [Found] {
    try known().flatMap { person -> [Found] in
      guard let standing = try standing(towards: person.human), standing.may(.read, .plan),
        let name = try entries.circle(of: person).name?.value
      else { return [] }
      let whose = FoldedName(name).words
      let plans = try entries.things(.plan, of: person)
      return try plans.flatMap { found -> [Found] in
        let state: PlanState = try entries.state(of: found.stream)
        return try plan(plans.count > 1 ? found.stream : nil, state, of: person, name, words, whose)
          + agreements(in: state, of: person, name, words, whose)
      }
    }
  }

  /// Those in whose circles the asker has a place, and whom the asker's service supports.
  private func known() throws -> [ID<Person>] {
    if caller.capacity == .person { return [caller.human.retyped()] }
    let service = try caller.appointment?.role.service.map { try entries.persons(supportedBy: $0) } ?? []
    var seen: Set<ID<Person>> = []
    return try (entries.persons(knownBy: caller.human) + service).filter { seen.insert($0).inserted }
  }

  private func plan(
    _ stream: ID<Stream>?, _ state: PlanState, of person: ID<Person>, _ name: String, _ words: [String],
    _ whose: [String]
  ) throws -> [Found] {
    let kind = try kind(of: state)
    // Among several plans, each is told by the service whose it is.
    let provider = try stream == nil ? nil : state.service.flatMap { try entries.service($0) }?.name.value
    let own = FoldedName(kind).words
    guard fits(words, own + whose) else { return [] }
    let note = [kind, provider ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      Found(
        thing: Thing(
          "\(SiteWords.in(tongue).itsPlan): \(name)", picture: .drawing(.plan), note: note.isEmpty ? nil : note,
          address: .of(person, stream.map { .planOf($0.retyped()) } ?? .plan)))
    ]
  }

  private func agreements(
    in state: PlanState, of person: ID<Person>, _ name: String, _ words: [String], _ whose: [String]
  ) -> [Found] {
    state.agreements.compactMap { view in
      let title = view.opened.content.title.line
      let own = FoldedName(title).words
      // A name alone finds the person and the plan, and not each agreement in it.
      guard !view.isClosed, fits(words, own + whose), !fits(words, whose) else { return nil }
      return Found(
        thing: Thing(
          title, picture: .drawing(.plan), note: name, address: .of(person, .agreement(view.id.retyped()))
        ),
        titleOf: person)
    }
  }

  /// What a kind of plan is called, in the asker's language.
  private func kind(of state: PlanState) throws -> String {
    guard let begun = state.begun.last?.content, let service = try entries.service(begun.service),
      let organisation = try entries.organisation(service.organisation), let pack = desk.packs[organisation.pack],
      let type = pack.planTypes.first(where: { $0.id == begun.type })
    else { return "" }
    return tongue.language == pack.defaultLanguage ? type.localTerm : type.english
  }

  private func fits(_ words: [String], _ own: [String]) -> Bool {
    words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
  }

  // MARK: - People

  /// Representatives and guides of persons whose circles the asker may read.
  private func members(matching query: String, except staff: Set<ID<Human>>) throws -> [Found] {
    let people = try known().compactMap { person -> (person: ID<Person>, circle: Circle)? in
      guard let standing = try standing(towards: person.human), standing.may(.read, .circle) else { return nil }
      return (person: person, circle: try entries.circle(of: person))
    }
    func places(of human: ID<Human>) -> [(person: ID<Person>, name: String, role: CircleRole)] {
      people.flatMap { one in
        one.circle.members(on: today).filter { $0.member.human == human && $0.member.role.isFromOutside }
          .map { (person: one.person, name: one.circle.name?.value ?? "–", role: $0.member.role) }
      }
    }
    let found = try entries.names(.human, matching: query, limit: Self.most) {
      !staff.contains($0) && !places(of: $0).isEmpty
    }
    return found.flatMap { one in
      places(of: one.id).map { place in
        Found(
          thing: Thing(
            one.name, picture: .drawing(.helper), note: "\(role(place.role)): \(place.name)",
            address: .of(place.person, .circle)))
      }
    }
  }

  private func role(_ role: CircleRole) -> String {
    let words = LookedWords.in(tongue.standard)
    if case .representative = role { return words.role(.representative) }
    return CircleWords.in(tongue.standard).guide
  }

  /// Staff know of those who work where they work; whoever looks after the area's accounts knows of all.
  private func isVisible(_ human: ID<Human>) throws -> Bool {
    let appointments = try entries.colleague(human).appointments(on: today)
    guard let appointment = caller.appointment else { return human == caller.human && !appointments.isEmpty }
    if case .administrator(let own) = appointment.role, try entries.organisation(own)?.kind == .authority {
      return true
    }
    let place = try entries.organisationID(of: appointment.role)
    return try appointments.contains { try entries.organisationID(of: $0.role) == place }
  }

  private func task(of human: ID<Human>) throws -> String? {
    try entries.colleague(human).appointments(on: today).first.map {
      try entries.task(of: $0, in: tongue.standard)
    }
  }
}

extension CircleRole {
  /// Whether somebody stands beside the person without supporting in a service or deciding.
  fileprivate var isFromOutside: Bool {
    switch self {
    case .representative, .guide: true
    case .professional, .keyWorker, .decisionMaker, .relative: false
    }
  }
}

extension Standing {
  /// Where a person's record begins for whoever stands here; `nil` where there is nothing to open.
  var firstPlace: Address.Place? {
    switch kind {
    case .person: .today
    case .circleProfessional, .keyWorker, .guide: .glance
    case .firstLineManager: .circle
    case .decisionMaker: .frames
    case .representative: may(.read, .plan) ? .plan : may(.read, .frame) ? .frames : .circle
    case .relative, .glassBreaker, .scribe, .administrator, .researcher, .samspel: nil
    }
  }
}
