import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Reading without a relation: a reason first, which the person sees beside everything that is read by it.
struct ReasonController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/reason") { try await ask($0, $1) }
    routes.submit("persons/{person}/reason") { try await open($0, $1, $2) }
  }

  private func ask(
    _ request: Request, _ context: SiteContext, written: String = "", fault: FieldFault? = nil
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(
      request, context, .of(person, .reason), status: fault == nil ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let circle = try desk.circle(of: person, thatOpensTo: caller, in: entries)
      return ReasonPage(
        person: person.retyped(), name: circle.name?.value ?? "", written: written, fault: fault)
    }
  }

  private func open(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    var reader = FormReader(form)
    guard let reason = reader.text("reason", limit: 1000) else {
      return try await ask(request, context, written: form["reason"] ?? "", fault: reader.faults.first?.fault)
    }
    do {
      try await desk.change(form, request, context) { caller, entries, _ in
        _ = try desk.circle(of: person, thatOpensTo: caller, in: entries)
        try ChangingRecords(entries: entries).put(
          .brokenGlass, caller.session.id.bytes + person.bytes, Packed.bytes(Expression(reason)),
          until: caller.session.startedAt.advanced(bySeconds: Sessions.Limits.staff.absolute))
      }
    } catch let onward as Onward {
      return .seeOther(onward.address)
    }
    return .seeOther(.of(person, .plan))
  }
}

extension Desk {
  /// Tells somebody without a relation that it may not be read, and where a reason can be given; `nil` where no reason
  /// is enough.
  ///
  /// It is the same whoever the person is, and shows nothing of them; only whoever had access reads when it ended.
  func offerOfReason(
    _ request: Request, _ context: SiteContext, _ address: Address, of person: ID<Person>, after denial: Denial
  ) async throws -> Response? {
    do {
      return try await show(request, context, address, status: .forbidden) { caller, entries, _ in
        _ = try circle(of: person, thatOpensTo: caller, in: entries)
        let reason = Address.of(person, .reason)
        if case .denied = denial.trouble { return TroublePage(.denied(denial, reason: reason)) }
        return TroublePage(.notAllowed(reason: reason))
      }
    } catch is Trouble {
      return nil
    }
  }

  /// A circle to which somebody has no relation, and which a reason would open to them.
  ///
  /// - Throws: ``Onward`` where they need no reason, ``Denial`` where no reason is enough.
  func circle(
    of person: ID<Person>, thatOpensTo caller: Caller, in entries: any LedgerReading
  ) throws -> Circle {
    let circle = try entries.circle(of: person)
    // The day of the record, as where it is opened: else one says that a place has ended, and the other that it has not.
    guard circle.person != nil, let day = try home(of: circle, in: entries)?.today else { throw Trouble(.notFound) }
    let now = entries.now
    let actor = try caller.actor(towards: circle, on: day)
    if (try? Rights.standing(of: actor, towards: circle, on: day, at: now)) != nil {
      throw Onward(.of(person, .plan))
    }
    // The reason itself is not what decides whether one may be given.
    _ = try entries.breakingGlass(actor, towards: circle, because: try Text("-"), on: day, at: now)
    return circle
  }
}
