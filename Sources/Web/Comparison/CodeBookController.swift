import CoCreation
import Exchange
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Code books: their codes, their versions, and the files they become.
struct CodeBookController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("code-books") { try await books($0, $1) }
    routes.show("code-books/{book}") { try await book($0, $1) }
    routes.show("code-books/{book}/versions/{version}") { request, context in
      guard let version = context.parameters.get("version").flatMap({ Int($0) }) else { throw Trouble(.notFound) }
      return try await book(request, context, version: version)
    }
    routes.submit("code-books/{book}/settle") { try await settle($0, $1, $2) }
    routes.show("code-books/{book}/codes/new") { request, context in
      try await code(request, context, id: desk.newID(), isNew: true)
    }
    routes.show("code-books/{book}/codes/{code}") { request, context in
      try await code(request, context, id: try context.id("code"), isNew: false)
    }
    routes.submit("code-books/{book}/codes/{code}") { try await write($0, $1, $2) }
    routes.submit("code-books/{book}/codes/{code}/retire") { try await retire($0, $1, $2) }
    for file in Address.CodeBookFile.allCases {
      routes.show("code-books/{book}/\(file.rawValue)") { try await self.file(file, $0, $1) }
    }
  }

  private func books(_ request: Request, _ context: SiteContext) async throws -> Response {
    let desk = desk
    return try await desk.show(request, context, .codeBooks) { caller, entries, _ in
      let scholar = try desk.scholar(caller, in: entries)
      let words = ComparisonWords.in(scholar.tongue)
      let items = try entries.codeBooks().compactMap { id -> ListPage.Item? in
        let state = try entries.codeBook(id)
        return state.title.map { title in
          let version = state.versions.last.map {
            words.version($0.number, Dates.in(scholar.tongue).full($0.settled.day))
          }
          return (title.value, version ?? words.noVersionYet, .codeBook(id.retyped(), .overview))
        }
      }
      return ListPage(.codeBooks, items)
    }
  }

  // MARK: - One book

  private func book(
    _ request: Request, _ context: SiteContext, version: Int? = nil, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let id: ID<CodeBook> = try context.id("book")
    let place: Address.CodeBookPlace = version.map { .version($0) } ?? .overview
    let desk = desk
    return try await desk.show(
      request, context, .codeBook(id.retyped(), place), status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let state = try desk.scholar(caller, in: entries).book(id)
      guard let codes = version.map({ state.codes(version: $0) }) ?? state.codes else { throw Trouble(.notFound) }
      return CodeBookPage(
        id: id.retyped(), name: state.title?.value ?? "", codes: codes,
        versions: state.versions.map {
          CodeBookPage.Version(number: $0.number, day: $0.settled.day, change: $0.settled.content.change.value)
        }, shown: version, hasChanges: state.hasUnsettledChanges, written: written, faults: faults)
    }
  }

  private func settle(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<CodeBook> = try context.id("book")
    var reader = FormReader(form)
    guard let change = reader.text("change") else {
      return try await book(request, context, written: reader.written, faults: reader.faults)
    }
    try await desk.compare(form, request, context) { work in
      _ = try work.scholar.book(id)
      do {
        try work.perform(SettleCodeBook(change: change), in: id.retyped())
      } catch CodeBookRefusal.nothingChanged {
        // Somebody else made the version meanwhile; it is shown.
      }
    }
    return .seeOther(Done(.settled).added(to: .codeBook(id.retyped(), .overview)))
  }

  // MARK: - One code

  private func code(
    _ request: Request, _ context: SiteContext, id: ID<Code>, isNew: Bool, written: [String: String]? = nil,
    faults: FieldFaults = []
  ) async throws -> Response {
    let book: ID<CodeBook> = try context.id("book")
    let address = Address.codeBook(book.retyped(), isNew ? .newCode : .code(id.retyped()))
    let desk = desk
    return try await desk.show(request, context, address, status: faults.isEmpty ? .ok : .unprocessableContent) {
      caller, entries, _ in
      let state = try desk.scholar(caller, in: entries).book(book)
      let entry = state.code(id)
      guard isNew || entry != nil || written != nil else { throw Trouble(.notFound) }
      return CodePage(
        book: book.retyped(), bookTitle: state.title?.value ?? "", id: id.retyped(), isNew: entry == nil,
        others: state.codes.filter { $0.id != id }.map { CodeShown($0) },
        written: written ?? entry.map { CodePage.written($0.content) } ?? [:], faults: faults)
    }
  }

  private func write(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let book: ID<CodeBook> = try context.id("book")
    let id: ID<Code> = try context.id("code")
    var reader = FormReader(form)
    let content = reader.code()
    do {
      guard let content else { throw FormFaults(reader.faults) }
      try await desk.compare(form, request, context) { work in
        let state = try work.scholar.book(book)
        guard content.parent.map({ state.code($0) != nil }) ?? true else { throw FormFaults("parent", .notAChoice) }
        do {
          try work.perform(WriteCode(entry: CodeEntry(id: id, content: content)), in: book.retyped())
        } catch let refusal as CodeBookRefusal {
          guard let fault = refusal.fault else { throw refusal }
          throw FormFaults([fault])
        }
      }
    } catch let faults as FormFaults {
      return try await code(request, context, id: id, isNew: false, written: reader.written, faults: faults.list)
    }
    return .seeOther(Done(.saved).added(to: .codeBook(book.retyped(), .overview)))
  }

  private func retire(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let book: ID<CodeBook> = try context.id("book")
    let id: ID<Code> = try context.id("code")
    var reader = FormReader(form)
    do {
      guard let why = reader.text("why") else { throw FormFaults(reader.faults) }
      try await desk.compare(form, request, context) { work in
        _ = try work.scholar.book(book)
        do {
          try work.perform(RetireCode(code: id, why: why), in: book.retyped())
        } catch CodeBookRefusal.unknownCode {
          // It is used no more already.
        } catch CodeBookRefusal.hasCodesBelow {
          throw FormFaults("why", .hasOthersBelow)
        }
      }
    } catch let faults as FormFaults {
      return try await code(request, context, id: id, isNew: false, faults: faults.list)
    }
    return .seeOther(Done(.saved).added(to: .codeBook(book.retyped(), .overview)))
  }

  // MARK: - Files

  private func file(
    _ file: Address.CodeBookFile, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    guard let session = context.session else { return .signInFirst(request) }
    let id: ID<CodeBook> = try context.id("book")
    let codes = try await desk.read(session, request, context) { try $0.book(id).codes }
    guard !codes.isEmpty else { throw Trouble(.notFound) }
    return switch file {
    case .codes: .file(CodeBookFile.write(codes), name: file.rawValue, type: "application/xml")
    case .sheet: .file(Array(CodeBookSheet.write(codes).utf8), name: file.rawValue, type: "text/csv; charset=utf-8")
    }
  }
}

extension Scholar {
  /// A code book.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  func book(_ id: ID<CodeBook>) throws -> CodeBookState {
    let state = try entries.codeBook(id)
    guard state.begun.last != nil else { throw Trouble(.notFound) }
    return state
  }
}
