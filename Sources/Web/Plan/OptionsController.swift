import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// What can be chosen in an area of life: words with a symbol or a photo, put there by either side.
struct OptionsController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    let path = RouterPath("persons/{person}/plan/agreements/{agreement}/options")
    routes.show(path) { try await page($0, $1) }
    routes.submit(path, .photo) { try await change($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, _ form: Form? = nil,
    _ faults: FieldFaults = []
  ) async throws -> Response {
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    return try await desk.show(
      request, context, .options(id.retyped()), of: person, reading: .plan,
      status: faults.isEmpty ? .ok : .unprocessableContent
    ) { record in
      let view = try record.agreement(id, for: .write).view
      guard !view.isClosed else { throw Onward(.of(person, .agreement(id.retyped()))) }
      let mine = view.options.filter { !$0.voice.isThePerson || record.standing.voice.isThePerson }
      return OptionsPage(
        person: person.retyped(), agreement: id.retyped(), area: record.area(view),
        options: view.options.map { said in
          said.content.what.option(value: said.content.option.description, in: record.tongue)
        }, removable: Set(mine.map(\.content.option.description)), isOwn: record.isOwn,
        found: desk.symbols(for: "what", form, in: record.isOwn ? record.tongue : record.tongue.standard),
        written: form?.written ?? [:], faults: faults)
    }
  }

  private func change(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    if form.findsSymbol { return try await page(request, context, form) }
    let person = try context.person()
    let id = try context.id("agreement", of: Agreement.self)
    let address = Address.of(person, .options(id.retyped()))
    let photo = try await desk.keepPhoto(of: form, field: "what-picture")
    let desk = desk
    do {
      try await desk.change(form, request, context, of: person, media: photo.kept) { change in
        let plan = try change.record.agreement(id).plan
        let command =
          try form["act"] == "remove"
          ? form.removal(from: id) : form.addition(to: id, photo, desk.symbol(chosenFor: "what", in: form))
        try change.perform(command, in: plan.stream) { refusal in
          guard case .tooManyOptions(let most) = refusal else { return nil }
          return ("what", .tooMany(limit: most))
        }
      }
      return .seeOther(Done(.saved).added(to: address))
    } catch let faults as FormFaults {
      return try await page(request, context, form, faults.list)
    }
  }
}

extension Form {
  /// What is put among the options.
  ///
  /// - Throws: ``FormFaults`` with everything that is wrong.
  fileprivate func addition(
    to agreement: ID<Agreement>, _ photo: KeptPhoto, _ symbol: [Picture]
  ) throws -> ChangeOptions {
    var reader = FormReader(self)
    let words = reader.text("what", limit: 200)
    if let fault = photo.fault { reader.fault("what-picture", fault) }
    try reader.finish()
    // The person's own photo comes before a symbol.
    let pictures = photo.pictures.isEmpty ? symbol : photo.pictures
    return ChangeOptions(
      agreement: agreement, option: newID("option"), what: Expression(words: words, pictures: pictures))
  }

  fileprivate func removal(from agreement: ID<Agreement>) throws -> ChangeOptions {
    guard let option = self["remove"].flatMap({ ID<AgreementOption>($0) }) else {
      throw FormFaults("remove", .notAChoice)
    }
    return ChangeOptions(agreement: agreement, option: option, what: nil)
  }
}
