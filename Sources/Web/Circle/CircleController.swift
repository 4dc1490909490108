import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Who supports a person: the members with role, period and mandate, and the services.
struct CircleController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/circle") { try await circle($0, $1) }
    routes.show("persons/{person}/circle/support") { try await support($0, $1) }
    routes.submit("persons/{person}/circle/support") { try await changeSupport($0, $1, $2) }
  }

  private func circle(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let first = request.first
    return try await desk.show(request, context, .circle, of: person, reading: .circle) {
      record in
      try record.reader.allow(.read, .circle)
      let members = record.reader.circle.members(on: record.today)
      let support = try record.reader.circle.support.filter { $0.contains(record.today) }.compactMap { support in
        try record.entries.service(support.service).map {
          CirclePage.Support(service: $0.name.value, first: support.first)
        }
      }
      return CirclePage(
        person: person.retyped(), name: record.reader.name,
        members: try members.map { try record.circleMember($0.id, $0.member) }, coming: try record.coming(),
        earlier: try record.earlier(), support: support,
        isOwn: record.isOwn, mayArrange: record.standing.may(.arrange, .circle), from: first)
    }
  }

  // MARK: - Services

  private func support(
    _ request: Request, _ context: SiteContext, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(
      request, context, .support, of: person, reading: .circle, status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      try record.reader.allow(.arrange, .registration)
      let own = record.reader.circle.support.filter {
        $0.last == nil && record.standing.mayEndSupport(by: $0.service)
      }
      let current = try own.compactMap { support in
        try record.entries.service(support.service).map {
          SupportPage.Current(name: $0.name.value, value: $0.id.description, first: support.first)
        }
      }
      return SupportPage(
        person: person.retyped(), name: record.reader.name, current: current,
        services: try record.servicesThatCanBegin().map { Option($0.name.value, value: $0.id.description) },
        written: written, faults: faults)
    }
  }

  private func changeSupport(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    var reader = FormReader(form)
    let isEnd = form["act"] == "end"
    let service = form["service"].flatMap { ID<Service>($0) }
    if service == nil { reader.fault("service", .notAChoice) }
    let field = isEnd ? "last-\(form["service"] ?? "")" : "first"
    let day = reader.day(field)
    guard let service, let day else {
      return try await support(request, context, written: reader.written, faults: reader.faults)
    }
    let refused = try await desk.change(form, request, context, of: person) { change -> Bool in
      do {
        try change.reader.allow(.arrange, .registration)
        if isEnd {
          guard change.standing.mayEndSupport(by: service) else { throw Trouble(.notAllowed) }
          try change.performInCircle(EndSupport(service: service, last: day))
        } else {
          let begun = try change.sentBefore()?.statement()?.fact as? SupportBegan
          // Sent again, it says what it began.
          guard
            try begun?.service == service || change.record.servicesThatCanBegin().contains(where: { $0.id == service })
          else { throw Trouble(.unusable) }
          try change.performInCircle(BeginSupport(service: service, first: day))
        }
        return false
      } catch EndSupport.Refusal.endsBeforeItBegan {
        return true
      }
    }
    if refused {
      reader.fault(field, .endsBeforeBeginning)
      return try await support(request, context, written: reader.written, faults: reader.faults)
    }
    return .seeOther(Done(.saved).added(to: .of(person, .circle)))
  }
}

extension OpenRecord {
  /// Services that do not support the person yet: of the reader's own organisation; for whoever decides, of every provider.
  func servicesThatCanBegin() throws -> [Service] {
    var organisations = [reader.organisation ?? home.service?.organisation].compactMap(\.self)
    if case .decides = standing.ground {
      organisations = try entries.organisations().filter { $0.kind != .authority }.map(\.id)
    }
    return try organisations.flatMap { try entries.services(of: $0) }.filter { service in
      !reader.circle.support.contains { $0.service == service.id && $0.last == nil }
    }
  }

  /// The places that have not begun yet, the next first: they give no rights before their day.
  fileprivate func coming() throws -> [CircleMember] {
    try places { $0.period.first > today }.sorted { $0.first < $1.first }
  }

  /// The places that have ended, the last first: they give no rights any more.
  fileprivate func earlier() throws -> [CircleMember] {
    try places { $0.period.last < today }.sorted { $0.last > $1.last }
  }

  private func places(where isOne: (Membership) -> Bool) throws -> [CircleMember] {
    try reader.circle.members(where: isOne).map { try circleMember($0.id, $0.member) }
  }

  /// A place in the circle as pages show it.
  func circleMember(_ id: ID<Membership>, _ member: Membership) throws -> CircleMember {
    CircleMember(
      id: id.retyped(), face: try face(of: member.human), role: try role(of: member), first: member.period.first,
      last: member.period.last, mandate: mandate(of: member), mayEnd: standing.mayEnd(member.role))
  }

  private func role(of member: Membership) throws -> CircleMember.Role {
    switch member.role {
    case .professional(let id): .professional(service: try entries.service(id)?.name.value ?? "–")
    case .keyWorker(let id): .keyWorker(service: try entries.service(id)?.name.value ?? "–")
    case .decisionMaker(let id): .decisionMaker(organisation: try entries.organisation(id)?.name.value ?? "–")
    case .representative(let mandate): .representative(kind: word(of: mandate) ?? mandate.kind)
    case .relative(let relation): .relative(relation: relation?.value)
    case .guide(let purpose): .guide(purpose)
    }
  }

  private func mandate(of member: Membership) -> CircleMember.Mandate? {
    guard case .representative(let mandate) = member.role else { return nil }
    let kind = pack.mandates.first { $0.id == mandate.kind }
    return CircleMember.Mandate(
      covers: mandate.scope, mayDecide: matters(kind?.mayDecide, kind?.localMayDecide),
      mayNotDecide: matters(kind?.mayNotDecide, kind?.localMayNotDecide),
      words: written(mandate.words), needsConsent: kind?.needsConsent ?? false,
      isVerified: kind?.provenance.isVerified ?? false)
  }

  /// What may be decided, each in the pack's own language too where the pack has it.
  private func matters(_ english: [String]?, _ local: [String]?) -> [InWords] {
    let local = local ?? []
    return (english ?? []).enumerated().map { index, text in
      InWords(local.indices.contains(index) ? local[index] : nil, pack.defaultLanguage, english: text)
    }
  }

  private func word(of mandate: Mandate) -> String? {
    pack.mandates.first { $0.id == mandate.kind }.map { pack.word($0.localTerm, $0.english, in: tongue.language) }
  }
}

extension Pack {
  /// The pack's own word where the reader's language is the pack's, otherwise the English one.
  func word(_ local: String, _ english: String, in language: Language) -> String {
    language == defaultLanguage ? local : english
  }
}
