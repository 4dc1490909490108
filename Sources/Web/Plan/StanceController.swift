import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// What each party says to an agreement: yes, no, not now, or that it could not take part; terms put anew; the end of a part.
struct StanceController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    let path = "persons/{person}/plan/agreements/{agreement}"
    routes.show("\(path)/stance") { try await show($0, $1, .stance, [:], [], .ok) }
    routes.submit("\(path)/stance") { try await send($0, $1, $2, .stance) }
    routes.show("\(path)/absence") { try await show($0, $1, .absence, [:], [], .ok) }
    routes.submit("\(path)/absence") { try await send($0, $1, $2, .absence) }
    routes.show("\(path)/terms") { try await show($0, $1, .terms, nil, [], .ok) }
    routes.submit("\(path)/terms") { try await send($0, $1, $2, .terms) }
    routes.show("\(path)/ending") { try await show($0, $1, .ending, [:], [], .ok) }
    routes.submit("\(path)/ending") { try await send($0, $1, $2, .ending) }
  }

  /// The forms about one agreement.
  enum Kind: Sendable {
    case stance, absence, terms, ending
  }

  private func show(
    _ request: Request, _ context: SiteContext, _ kind: Kind, _ written: [String: String]?,
    _ faults: FieldFaults, _ status: HTTPResponse.Status
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    return try await desk.show(
      request, context, kind.place(of: id), of: person, reading: .plan, status: status
    ) { record in
      let (plan, view) = try record.agreement(id, for: kind == .ending ? .arrange : .write)
      guard !view.isClosed, !record.isOwn || kind == .terms else {
        throw Onward(.of(person, .agreement(id.retyped())))
      }
      return try record.page(kind, plan, view, written, faults)
    }
  }

  private func send(
    _ form: Form, _ request: Request, _ context: SiteContext, _ kind: Kind
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let place = Address.Place.agreement(id.retyped())
    do {
      let waiting = try await desk.change(form, request, context, of: person) { change in
        let (plan, view) = try change.record.agreement(id)
        return try AgreementAct(form, view).carryOut(kind, change, in: plan.stream)
      }
      guard let waiting else { return .seeOther(Done(.saved).added(to: .of(person, place))) }
      return try await desk.show(request, context, place, of: person, reading: .plan) {
        try StalePage($0, waiting, on: id)
      }
    } catch let faults as FormFaults {
      return try await show(request, context, kind, form.written, faults.list, .unprocessableContent)
    } catch is OtherTerms {
      return .seeOther(Done(.changed).added(to: .of(person, place)))
    }
  }
}

extension StanceController.Kind {
  fileprivate func place(of agreement: ID<Agreement>) -> Address.Place {
    let id: ID<Address.Agreement> = agreement.retyped()
    return switch self {
    case .stance: .stance(id)
    case .absence: .absence(id)
    case .terms: .terms(id)
    case .ending: .ending(id)
    }
  }
}

extension OpenRecord {
  fileprivate func page(
    _ kind: StanceController.Kind, _ plan: Told<PlanState>, _ view: AgreementView, _ written: [String: String]?,
    _ faults: FieldFaults
  ) throws -> any Page {
    let (person, agreement, area) = (
      person.retyped(to: Address.Person.self), view.id.retyped(to: Address.Agreement.self), area(view)
    )
    switch kind {
    case .terms:
      return TermsPage(
        person: person, agreement: agreement, area: area, people: try answerOptions(),
        services: try grantedOptions(plan.state), isLimit: faults.contains { $0.field == "limiting" },
        written: written ?? TermsSheet.written(view.terms?.content.terms), faults: faults,
        seen: try written?["seen"].flatMap { Int($0) } ?? reader.sequence(of: plan.stream))
    case .ending:
      return EndingPage(
        person: person, agreement: agreement, area: area, written: written?["why"] ?? "", fault: faults.first?.fault)
    case .stance, .absence:
      guard let terms = view.terms else { throw Onward(.person(person, .terms(agreement))) }
      if kind == .absence {
        return AbsencePage(
          person: person, agreement: agreement, area: area, terms: terms.id.description, written: written ?? [:],
          faults: faults)
      }
      return StancePage(
        person: person, agreement: agreement, area: area,
        agreed: terms.content.terms.agreed.written(besides: tongue),
        terms: terms.id.description,
        writtenFor: (try? Rights.scribe(standing)) == nil ? nil : reader.name, written: written ?? [:], faults: faults,
        isParty: standing.voice.party != nil)
    }
  }
}
