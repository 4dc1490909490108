import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// One place in a circle: what it covers, its end, a further time, and a code with which its human comes in.
struct MembershipController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/circle/{membership}") { try await member($0, $1) }
    routes.submit("persons/{person}/circle/{membership}") { try await endPlace($0, $1, $2) }
    routes.submit("persons/{person}/circle/{membership}/renewal") { try await renew($0, $1, $2) }
    routes.submit("persons/{person}/circle/{membership}/code") { try await makeCode($0, $1, $2) }
  }

  private func member(
    _ request: Request, _ context: SiteContext, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let person = try context.person()
    let id: ID<Membership> = try context.id("membership")
    return try await desk.show(
      request, context, .member(id.retyped()), of: person, reading: .circle,
      status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.read, .circle)
      guard let member = record.reader.circle.members[id] else { throw Trouble(.notFound) }
      return MemberPage(
        person: person.retyped(), member: try record.circleMember(id, member), isOwn: record.isOwn,
        mayRenew: record.standing.mayGive(member.role), access: try record.access(to: member), written: written,
        faults: faults)
    }
  }

  private func endPlace(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Membership> = try context.id("membership")
    var reader = FormReader(form)
    guard let last = reader.day("last") else {
      return try await member(request, context, written: reader.written, faults: reader.faults)
    }
    do {
      try await desk.change(form, request, context, of: person) { change in
        guard let member = change.reader.circle.members[id] else { throw Trouble(.notFound) }
        guard change.standing.mayEnd(member.role) else { throw Trouble(.notAllowed) }
        try telling { (refusal: EndMembership.Refusal) in
          refusal == .endsBeforeItBegan ? ("last", .endsBeforeBeginning) : nil
        } doing: {
          try change.performInCircle(EndMembership(membership: id, last: last))
        }
      }
      return .seeOther(Done(.saved).added(to: .of(person, .circle)))
    } catch let faults as FormFaults {
      return try await member(request, context, written: reader.written, faults: faults.list)
    }
  }

  // MARK: - A further time

  /// The same human in the same place for a further time: a new place, so that the one before stays as it was.
  private func renew(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Membership> = try context.id("membership")
    let renewal = Renewal(form)
    let place: ID<Membership> = form.entry(sentTo: request.uri.path).following(50).retyped()
    do {
      try await desk.change(form, request, context, of: person) { change in
        guard let member = change.reader.circle.members[id] else { throw Trouble(.notFound) }
        guard change.standing.mayGive(member.role) else { throw Trouble(.notAllowed) }
        let period = try renewal.period(after: member.period, on: change.record.today)
        try telling { (refusal: AddMember.Refusal) in
          refusal.field(renewal.firstField)
        } doing: {
          let renewed = Membership(human: member.human, role: member.role, period: period)
          try change.performInCircle(AddMember(membership: place, member: renewed, pack: change.record.pack))
        }
      }
      return .seeOther(Done(.saved).added(to: .of(person, .circle)))
    } catch let faults as FormFaults {
      return try await member(request, context, written: form.written, faults: faults.list)
    }
  }

  // MARK: - A code

  private func makeCode(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Membership> = try context.id("membership")
    let endsFactor = form["factor"] == "end"
    let made = try await desk.change(form, request, context, of: person) { change -> (code: String, isForDay: Bool) in
      guard let member = change.reader.circle.members[id] else { throw Trouble(.notFound) }
      switch try change.record.access(to: member) {
      case nil, .elsewhere: throw Trouble(.notAllowed)
      case .password: return (try change.makeCode(for: member.human, endsFactor: endsFactor, desk), false)
      case .day: return (try change.makeDayCode(for: member, id, desk), true)
      }
    }
    return try await desk.show(request, context, .member(id.retyped()), of: person, reading: .circle) { record in
      guard let member = record.reader.circle.members[id] else { throw Trouble(.notFound) }
      let name = try record.reader.name(of: member.human) ?? "–"
      let next: Address = .of(person, .circle)
      if made.isForDay { return DayCodePage(name: name, day: member.period.last, code: made.code.inGroups, next: next) }
      return OneTimeCodePage(
        name: name, signInName: try record.entries.credentials(of: member.human.retyped())?.name ?? "–",
        code: made.code.inGroups, next: next)
    }
  }
}

extension AddMember.Refusal {
  /// The field beside which it is told where a place is renewed; `nil` for what no form of ours asks.
  fileprivate func field(_ day: String) -> (field: String, fault: FieldFault)? {
    switch self {
    case .alreadyThere: (day, .taken)
    case .serviceGivesNoSupport, .paidCannotBeNeutral: (day, .chooseAnother)
    case .notAllowed, .onlyTheManager, .unknownMandate, .guideComesForOneDay, .thePersonThemselves: nil
    }
  }
}

extension Change {
  /// Makes a code for an account, noted in the account's own stream with whoever makes it.
  fileprivate func makeCode(for human: ID<Human>, endsFactor: Bool, _ desk: Desk) throws -> String {
    try entries.nameAccount(of: human)
    return try desk.issueCode(
      for: human, by: record.caller.human, endsFactor: endsFactor,
      as: Rights.samspel(on: standing.day, at: standing.at), accountHeader, in: entries)
  }

  /// Makes a code that opens a guide's place on its day.
  fileprivate func makeDayCode(for member: Membership, _ id: ID<Membership>, _ desk: Desk) throws -> String {
    try entries.perform(
      IssueCode(by: record.caller.human, endsFactor: false), in: member.human.retyped(),
      as: Rights.samspel(on: standing.day, at: standing.at), accountHeader)
    return try desk.dayCodes.offer(
      DayCodes.Offer(account: member.human.retyped(), person: person, membership: id),
      until: record.zone.instant(member.period.last + 1, second: 0), in: ChangingRecords(entries: entries))
  }

  private var accountHeader: Circumstances {
    var header = circumstances
    header.entry = circumstances.entry.following(500)
    return header
  }
}

extension OpenRecord {
  /// With what code a member comes in, as far as whoever reads may make one; `nil` for those who come in by their work.
  ///
  /// A code opens the whole account: it is made here only where the account opens nothing that lies beyond the circles
  /// that the maker arranges.
  func access(to member: Membership) throws -> MemberPage.Access? {
    guard standing.mayEnd(member.role), member.period.last >= today else { return nil }
    switch member.role {
    case .professional, .keyWorker, .decisionMaker: return nil
    case .guide: return try isAllOurs(member.human) ? .day : .elsewhere
    case .representative, .relative: return try isAllOurs(member.human) ? .password : .elsewhere
    }
  }

  private func isAllOurs(_ human: ID<Human>) throws -> Bool {
    guard try entries.colleague(human).appointments.allSatisfy({ $0.period.last < today }) else { return false }
    return try entries.persons(knownBy: human).allSatisfy { other in
      let circle = other == person ? reader.circle : try entries.circle(of: other)
      let lasting = circle.members.values.contains { $0.human == human && $0.period.last >= today }
      guard lasting, other != person else { return true }
      guard let actor = try? caller.actor(towards: circle, on: today) else { return false }
      let standing = try? Rights.standing(of: actor, towards: circle, on: today, at: now)
      return standing?.may(.arrange, .circle) ?? false
    }
  }
}
