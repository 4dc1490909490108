import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Decisions of an authority: entered by it, or by a provider as a dated copy; read by the person in easy words.
struct FrameController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/frames") { try await frames($0, $1) }
    routes.submit("persons/{person}/frames") { try await enter($0, $1, $2) }
    routes.show("persons/{person}/frames/new") { try await new($0, $1) }
    routes.show("persons/{person}/frames/{frame}") { try await frame($0, $1) }
    routes.show("persons/{person}/frames/{frame}/differences") { try await differences($0, $1) }
    routes.show("persons/{person}/frames/{frame}/more") { try await more($0, $1) }
    routes.submit("persons/{person}/frames/{frame}/more", .saying) { try await add($0, $1, $2) }
    routes.show("persons/{person}/frames/{frame}/easy") { try await easy($0, $1) }
    routes.submit("persons/{person}/frames/{frame}/easy") { try await tellEasily($0, $1, $2) }
  }

  private func frames(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .frames, of: person, reading: .frame) {
      try FramesPage($0)
    }
  }

  private func frame(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    return try await desk.show(request, context, .frame(id.retyped()), of: person, reading: .frame) { record in
      try FramePage(record, try record.frame(id))
    }
  }

  private func differences(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    return try await desk.show(request, context, .differences(id.retyped()), of: person, reading: .frame) { record in
      try DifferencesPage(record, try record.frame(id))
    }
  }

  private func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id: ID<Frame> = desk.newID()
    return try await desk.show(request, context, .newFrame, of: person, reading: .frame) {
      record in
      try record.reader.allow(.arrange, .frame)
      return try FrameFormPage(record, newID: id)
    }
  }

  private func enter(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let sheet = FrameSheet(form)
    let same = form["same"].flatMap { ID<Frame>($0) }
    let id: ID<Frame> = same ?? form.newID()
    if sheet.asksForRoom { return try await again(form, request, context) }
    do {
      try await desk.change(form, request, context, of: person) { change in
        if same != nil { _ = try change.record.frame(id) }
        let entered = try sheet.entered(change.record)
        try change.perform(entered.command, in: id.retyped(), telling: FrameSheet.fault)
        for (index, addition) in entered.additions.enumerated() {
          try change.perform(addition, in: id.retyped(), step: index + 1)
        }
      }
      return .seeOther(Done(.saved).added(to: .of(person, .frame(id.retyped()))))
    } catch let faults as FormFaults {
      return try await again(form, request, context, faults, .unprocessableContent)
    }
  }

  /// The form of a decision with everything that was written in it.
  private func again(
    _ form: Form, _ request: Request, _ context: SiteContext, _ faults: FormFaults = FormFaults([]),
    _ status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .newFrame, of: person, reading: .frame, status: status) { record in
      try record.reader.allow(.arrange, .frame)
      return try FrameFormPage(record, newID: form.newID(), written: form.written, faults: faults.list)
    }
  }

  private func more(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    return try await desk.show(request, context, .frameMore(id.retyped()), of: person, reading: .frame) { record in
      try record.reader.allow(.write, .frame)
      return try FrameMorePage(record, try record.frame(id))
    }
  }

  private func add(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let statement = try await desk.keepSaying("statement", of: form)
    do {
      try await desk.change(form, request, context, of: person, media: statement.media) { change in
        _ = try change.record.frame(id)
        try FrameAddition(form, statement: statement).carryOut(change, on: id)
      }
      return .seeOther(Done(.saved).added(to: .of(person, .frame(id.retyped()))))
    } catch let faults as FormFaults {
      return try await desk.show(
        request, context, .frameMore(id.retyped()), of: person, reading: .frame, status: .unprocessableContent
      ) { record in
        try record.reader.allow(.write, .frame)
        return try FrameMorePage(record, try record.frame(id), written: form.written, faults: faults.list)
      }
    }
  }

  private func easy(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    return try await desk.show(request, context, .easyFrame(id.retyped()), of: person, reading: .frame) { record in
      try record.reader.allow(.write, .frame)
      return EasyFramePage(record, try record.frame(id), desk)
    }
  }

  private func tellEasily(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let id = try context.id("frame", of: Frame.self)
    let service = form["service"].flatMap { $0.isEmpty ? nil : $0 }
    let name = service.map { "easy-\($0)" } ?? "easy"
    let symbol = desk.symbol(chosenFor: name, in: form)
    do {
      // A symbol that is looked for is no reason to keep anything yet.
      if form.findsSymbol { throw FormFaults([]) }
      try await desk.change(form, request, context, of: person) { change in
        let standing = try change.record.frame(id).state.toldEasily.current.last { $0.content.service == service }
        let symbol = form["\(name)-symbol"] == "kept" ? standing?.content.words.pictures ?? [] : symbol
        var reader = FormReader(form)
        let words = reader.optionalText(name)
        if words == nil, symbol.isEmpty, reader.faults.isEmpty { reader.fault(name, .empty) }
        try reader.finish()
        guard let told = Expression(words: words, pictures: symbol) else { return }
        try change.perform(AddToFrame(addition: .toldEasily(service: service, words: told)), in: id.retyped())
      }
      return .seeOther(Done(.saved).added(to: .of(person, .easyFrame(id.retyped()))))
    } catch let faults as FormFaults {
      return try await desk.show(
        request, context, .easyFrame(id.retyped()), of: person, reading: .frame,
        status: faults.list.isEmpty ? .ok : .unprocessableContent
      ) { record in
        try record.reader.allow(.write, .frame)
        return EasyFramePage(record, try record.frame(id), desk, form, faults: faults.list)
      }
    }
  }
}

extension OpenRecord {
  /// One of the person's frames.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  func frame(_ id: ID<Frame>) throws -> Told<FrameState> {
    guard let told = try reader.frame(id) else { throw Trouble(.notFound) }
    return told
  }
}
