import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Agreements of a plan: written side by side, each voice apart, with the moments that live them.
struct AgreementController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/plan/agreements/new") { try await new($0, $1) }
    routes.submit("persons/{person}/plan/agreements/new", .saying) { try await open($0, $1, $2) }
    routes.show("persons/{person}/plans/{plan}/agreements/new") { try await new($0, $1, in: $1.id("plan")) }
    routes.submit("persons/{person}/plans/{plan}/agreements/new", .saying) {
      try await open($0, $1, $2, in: $2.id("plan"))
    }
    routes.show("persons/{person}/plan/agreements/{agreement}") { try await agreement($0, $1) }
    routes.submit("persons/{person}/plan/agreements/{agreement}", .saying) { try await write($0, $1, $2) }
    routes.show("persons/{person}/plan/agreements/{agreement}/own-side") { try await ownSide($0, $1) }
    routes.submit("persons/{person}/plan/agreements/{agreement}/own-side", .saying) {
      try await writeOwnSide($0, $1, $2)
    }
  }

  private func new(_ request: Request, _ context: SiteContext, in plan: ID<Plan>? = nil) async throws -> Response {
    let person = try context.person()
    let first = request.first
    let id: ID<Agreement> = desk.newID()
    return try await desk.show(
      request, context, place(in: plan), of: person, reading: .plan
    ) { try $0.newAgreementPage(id, in: plan, from: first, desk) }
  }

  private func place(in plan: ID<Plan>?) -> Address.Place {
    plan.map { .newAgreementOf($0.retyped()) } ?? .newAgreement
  }

  private func open(
    _ form: Form, _ request: Request, _ context: SiteContext, in named: ID<Plan>? = nil
  ) async throws -> Response {
    let person = try context.person()
    let id: ID<Agreement> = form.newID()
    let desk = desk
    let photo = form.findsSymbol ? .none : try await desk.keepPhoto(of: form)
    do {
      // A symbol that is looked for is no reason to keep anything yet.
      if form.findsSymbol { throw FormFaults([]) }
      try await desk.change(form, request, context, of: person, media: photo.kept) { change in
        let plan = try change.record.planToWrite(in: named)
        let sheet = AgreementSheet(form, photo, symbol: desk.symbol(chosenFor: "area", in: form))
        let content = try change.record.isOwn ? sheet.own(change) : sheet.content(change, changing: nil)
        _ = try content.carryOut(change, on: id, in: plan.stream)
      }
      return .seeOther(Done(.saved).added(to: .of(person, .agreement(id.retyped()))))
    } catch let faults as FormFaults {
      return try await desk.show(
        request, context, place(in: named), of: person, reading: .plan,
        status: faults.list.isEmpty ? .ok : .unprocessableContent
      ) { record in
        let plan = try record.planToWrite(in: named).id(of: Plan.self)
        return try record.newAgreementPage(id, in: plan, from: 0, desk, form, faults: faults.list)
      }
    }
  }

  private func agreement(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let first = request.first
    return try await desk.show(request, context, .agreement(id.retyped()), of: person, reading: .plan) { record in
      let (plan, view) = try record.agreement(id)
      return try AgreementPage(record, plan, view, from: first)
    }
  }

  /// Changes an agreement; or settles which of several texts holds.
  private func write(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    if let choice = try TextChoice(form) { return try await keep(choice, form, request, context) }
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let desk = desk
    let photo = form.findsSymbol ? .none : try await desk.keepPhoto(of: form)
    do {
      // A symbol that is looked for is no reason to keep anything yet.
      if form.findsSymbol { throw FormFaults([]) }
      let waiting = try await desk.change(form, request, context, of: person, media: photo.kept) { change in
        let (plan, view) = try change.record.agreement(id, for: .write)
        var change = change
        change.circumstances.expecting = form["seen"].flatMap { Int($0) }
        let content = try AgreementSheet(form, photo, symbol: desk.symbol(chosenFor: "area", in: form)).content(
          change, changing: view)
        let receipts = try content.carryOut(change, on: id, in: plan.stream)
        return try WaitingTexts(receipts, on: id, in: plan.stream, change)
      }
      return try await after(waiting, id, request, context)
    } catch let faults as FormFaults {
      let status: HTTPResponse.Status = faults.list.isEmpty ? .ok : .unprocessableContent
      return try await changing(id, form, faults.list, status, request, context)
    }
  }

  /// Back to the agreement, or to all texts where somebody else wrote at the same time.
  private func after(
    _ waiting: WaitingTexts?, _ id: ID<Agreement>, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let person = try context.person()
    let place = Address.Place.agreement(id.retyped())
    guard let waiting else { return .seeOther(Done(.saved).added(to: .of(person, place))) }
    return try await desk.show(request, context, place, of: person, reading: .plan) {
      try StalePage($0, waiting, on: id)
    }
  }

  /// A writer lets the own text stand last, or takes it back; all stay in the history.
  private func keep(
    _ choice: TextChoice, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let waiting = try await desk.change(form, request, context, of: person) { try choice.carryOut($0, on: id) }
    return try await after(waiting, id, request, context)
  }

  private func ownSide(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id = try context.id("agreement", of: Agreement.self)
    return try await changing(id, nil, [], .ok, request, context)
  }

  /// The form in which an agreement is changed: the own side alone, or both sides by those who support.
  private func changing(
    _ id: ID<Agreement>, _ form: Form?, _ faults: FieldFaults,
    _ status: HTTPResponse.Status, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let person = try context.person()
    let desk = desk
    return try await desk.show(
      request, context, .ownSide(id.retyped()), of: person, reading: .plan, status: status
    ) { record in
      let (plan, view) = try record.agreement(id, for: .write)
      if record.standing.voice.side == .professional {
        return try AgreementFormPage(record, plan, changing: view, desk, form, faults: faults)
      }
      return OwnSidePage(record, view, written: form?.written, faults: faults)
    }
  }

  private func writeOwnSide(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let wants = try await desk.keepSaying("wants", of: form)
    do {
      let waiting = try await desk.change(form, request, context, of: person, media: wants.media) { change in
        let plan = try change.record.agreement(id).plan
        var change = change
        change.circumstances.expecting = form["seen"].flatMap { Int($0) }
        let places = try OwnSideSheet(form, wants).places()
        let receipts = try change.perform(WriteInAgreement(agreement: id, places: places), in: plan.stream)
        return try WaitingTexts(receipts, on: id, in: plan.stream, change)
      }
      return try await after(waiting, id, request, context)
    } catch let faults as FormFaults {
      return try await changing(id, form, faults.list, .unprocessableContent, request, context)
    }
  }
}

extension AgreementSheet {
  /// What the person takes up: what it is about, and how the person wants it.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func own(_ change: Change) throws -> Content {
    var reader = FormReader(form)
    let title = reader.text("area")
    let wants = reader.optionalText("wants")
    if let fault = photo.fault { reader.fault("picture", fault) }
    try reader.finish()
    var content = Content()
    content.title = Expression(words: title, pictures: pictures)
    content.area = title.map { .own(words: $0) }
    content.persons = Places(want: wants.map { Expression($0) })
    return content
  }
}

/// What a form says of the own side alone: three places of which one at least is filled.
struct OwnSideSheet {
  private let form: Form
  private let wants: KeptSaying

  init(_ form: Form, _ wants: KeptSaying) {
    self.form = form
    self.wants = wants
  }

  /// The places.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  func places() throws -> Places {
    var reader = FormReader(form)
    let knows = reader.optionalText("knows")
    let matters = reader.optionalText("matters")
    let want = wants.expression(&reader, isRequired: knows == nil && matters == nil)
    try reader.finish()
    guard
      let places = Places(
        want: want, know: knows.map { Expression($0) }, matters: matters.map { Expression($0) })
    else { throw Trouble(.unusable) }
    return places
  }
}
