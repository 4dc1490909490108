import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Somebody comes into a circle: invited by the person, or taken in by the manager.
struct InviteController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/circle/new") { try await kinds($0, $1) }
    routes.show("persons/{person}/circle/new/{kind}") { try await form($0, $1) }
    routes.submit("persons/{person}/circle/new/{kind}") { try await add($0, $1, $2) }
  }

  private func kinds(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .newMember, of: person, reading: .circle) {
      record in
      try record.reader.allow(.arrange, .circle)
      return NewMemberPage(
        person: person.retyped(), name: record.reader.name, isOwn: record.isOwn,
        kinds: Address.NewMember.allCases.filter { $0.isGiven(by: record.standing) }, from: first)
    }
  }

  private func form(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await form(request, context, id: desk.newID())
  }

  private func form(
    _ request: Request, _ context: SiteContext, id: ID<Membership>, written: [String: String] = [:],
    faults: FieldFaults = [], from first: Int = 0
  ) async throws -> Response {
    let person = try context.person()
    let kind = try context.newMember()
    return try await desk.show(
      request, context, .newMemberAs(kind), of: person, reading: .circle,
      status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.arrange, .circle)
      guard kind.isGiven(by: record.standing) else { throw Trouble(.notAllowed) }
      let sheet = try MemberSheet(kind, record)
      if record.isOwn {
        return InvitePage(
          person: person.retyped(), kind: kind, newID: id.retyped(),
          known: sheet.people.map { Option($0.name, value: $0.id.description) }, written: written, faults: faults,
          from: first)
      }
      return MemberFormPage(
        person: person.retyped(), name: record.reader.name, kind: kind, newID: id.retyped(),
        people: sheet.people.map { Option($0.name, value: $0.id.description) },
        places: sheet.places.map { Option($0.name, value: $0.id) },
        mandates: record.pack.mandates.filter(\.isRepresentation).map {
          Option(record.term($0.localTerm, $0.english).capitalised, value: $0.id, language: record.termLanguage)
        }, written: written, faults: faults)
    }
  }

  private func add(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let kind = try context.newMember()
    let reader = FormReader(form)
    let id: ID<Membership> = try reader.newID()
    // More of what can be chosen: nobody comes in yet, and what was written goes along.
    if let first = form.first {
      return try await self.form(request, context, id: id, written: reader.written, from: first)
    }
    let faults = try await desk.change(form, request, context, of: person) { change in
      try change.reader.allow(.arrange, .circle)
      guard kind.isGiven(by: change.standing) else { throw Trouble(.notAllowed) }
      var sheet = try MemberSheet(kind, change.record)
      guard let member = sheet.read(form, id: id, change.record) else { return sheet.faults }
      if let name = sheet.newName { try change.register(member.human, name: name) }
      return try change.add(member, as: id, sheet: sheet)
    }
    guard faults.isEmpty else {
      return try await self.form(request, context, id: id, written: reader.written, faults: faults)
    }
    return .seeOther(Done(.saved).added(to: .of(person, .circle)))
  }
}

extension Change {
  /// Enters somebody who has no account yet: whoever may arrange the circle says who comes into it.
  fileprivate func register(_ human: ID<Human>, name: Text) throws {
    guard try entries.name(of: human) == nil else { return }
    var header = circumstances
    header.entry = circumstances.entry.following(500)
    try entries.perform(
      RegisterHuman(name: name), in: human.retyped(), as: Rights.samspel(on: standing.day, at: standing.at), header)
  }

  /// Takes somebody in; gives the faults beside the fields where a rule says no.
  fileprivate func add(
    _ member: Membership, as id: ID<Membership>, sheet: MemberSheet
  ) throws -> FieldFaults {
    let who = sheet.newName == nil ? "human" : "name"
    do {
      try performInCircle(AddMember(membership: id, member: member, pack: record.pack))
      return []
    } catch let refusal as AddMember.Refusal {
      switch refusal {
      case .alreadyThere: return [(who, .taken)]
      case .paidCannotBeNeutral, .thePersonThemselves: return [(who, .chooseAnother)]
      case .serviceGivesNoSupport: return [("first", .chooseAnother)]
      case .unknownMandate: return [("mandate", .notAChoice)]
      case .guideComesForOneDay: return [("day", .notADate)]
      case .notAllowed, .onlyTheManager: throw Trouble(.notAllowed)
      }
    }
  }
}

extension SiteContext {
  /// What somebody new in a circle comes as.
  fileprivate func newMember() throws -> Address.NewMember {
    guard let kind = parameters.get("kind").flatMap({ Address.NewMember(rawValue: $0) }) else {
      throw Trouble(.notFound)
    }
    return kind
  }
}

extension Address.NewMember {
  /// Whether the person may invite them.
  var isInvited: Bool {
    switch self {
    case .relative, .friend, .helper, .talk, .interpreter: true
    case .professional, .keyWorker, .representative, .decisionMaker: false
    }
  }

  /// Whether somebody may come as this by whoever stands here; which service or authority, the rules ask beside that.
  func isGiven(by standing: Standing) -> Bool {
    switch standing.ground {
    case .oneself: isInvited
    case .decides: self == .representative || self == .decisionMaker
    default: true
    }
  }

  /// What a guide comes for; `nil` for those who come for longer.
  var purpose: GuidePurpose? {
    switch self {
    case .helper: .helpToAnswer
    case .talk: .talk
    case .interpreter: .interpret
    default: nil
    }
  }
}
