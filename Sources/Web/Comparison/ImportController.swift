import CoCreation
import Comparison
import Exchange
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Bringing in what was coded, or what codes were written, with other programs.
struct ImportController: Controller {
  let desk: Desk

  /// The largest file that is taken.
  private static let megabytes = 20

  func addRoutes(to routes: Routes) {
    routes.show("comparisons/{comparison}/import") { try await form($0, $1) }
    routes.submit(
      "comparisons/{comparison}/import", FormLimits(files: 1, fileBytes: Self.megabytes * 1_000_000)
    ) { try await take($0, $1, $2) }
  }

  private func form(
    _ request: Request, _ context: SiteContext, chosen: ImportPage.Kind? = nil, refusal: String? = nil,
    faults: FieldFaults = []
  ) async throws -> Response {
    let study: ID<Study> = try context.id("comparison")
    let isFine = faults.isEmpty && refusal == nil
    let desk = desk
    return try await desk.show(
      request, context, .comparison(study.retyped(), .importing), status: isFine ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let state = try desk.scholar(caller, in: entries).study(study)
      return ImportPage(
        comparison: study.retyped(), name: state.title?.value ?? "", chosen: chosen, refusal: refusal, faults: faults)
    }
  }

  private func take(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let study: ID<Study> = try context.id("comparison")
    var reader = FormReader(form)
    let kind = reader.choice("kind", of: ImportPage.Kind.self)
    let file = form.file("file")
    if file == nil { reader.fault("file", .empty) }
    if let file, file.isEmpty { reader.fault("file", .emptyFile) }
    if let file, file.isTooLarge {
      reader.fault("file", .tooLarge(megabytes: Self.megabytes))
    }
    guard let kind, let file, reader.faults.isEmpty else {
      return try await self.form(request, context, chosen: kind, faults: reader.faults)
    }
    let bytes = try await file.content.read(from: 0, upTo: file.content.count)
    let name = (try? Text(file.name, limit: 200))?.value ?? kind.standIn
    do {
      let work = try ComingIn(bytes, kind, named: name)
      let address = try await desk.compare(form, request, context) { try $0.take(work, into: study) }
      return .seeOther(Done(.saved).added(to: address))
    } catch let fault as ExchangeFault {
      return try await self.form(request, context, chosen: kind, refusal: fault.description)
    } catch let fault as CSVFault {
      return try await self.form(request, context, chosen: kind, refusal: fault.description)
    }
  }
}

extension ImportPage.Kind {
  /// What a file is called that came without a name.
  fileprivate var standIn: String {
    switch self {
    case .project: "project.qdpx"
    case .codings: "codings.csv"
    case .codeBook: "codes.qdc"
    }
  }
}

/// A file that was read, as far as it can be without knowing what is here.
enum ComingIn: Sendable {
  case project(CodingProject, file: String)
  case codings([UInt8], file: String)
  case codes([CodeEntry], file: String)

  /// - Throws: What is wrong with the file and where.
  init(_ bytes: [UInt8], _ kind: ImportPage.Kind, named file: String) throws {
    switch kind {
    case .project: self = .project(try ProjectFile.read(bytes, file: file), file: file)
    case .codings: self = .codings(bytes, file: file)
    case .codeBook:
      // An archive or a sheet of another program is no XML: the first sign tells.
      let isXML = bytes.first { ![0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "<")
      if isXML || file.lowercased().hasSuffix(".qdc") {
        self = .codes(try CodeBookFile.read(bytes, file: file), file: file)
      } else {
        // The same sheet gives the same ids, so that a form sent twice writes the codes once.
        let seed = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var ids = IDSequence(at: Instant(microseconds: 0), chance: SplitMix64(seed: seed))
        self = .codes(try CodeBookSheet.read(bytes, file: file, ids: &ids), file: file)
      }
    }
  }
}
