import CoCreation
import Exchange
import Hummingbird
import Ledger
import Links
import Values

extension AgreementOfCodersController {
  /// A closed round as other programs read it.
  func file(
    _ file: Address.RoundFile, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    guard let session = context.session else { return .signInFirst(request) }
    let path = try RoundPath(context)
    let project: CodingProject
    do {
      project = try await desk.read(session, request, context) { try $0.round(path).project() }
    } catch let onward as Onward {
      return .seeOther(onward.address.path)
    }
    switch file {
    case .codings:
      return .file(Array(CodingsSheet.write(project).utf8), name: file.rawValue, type: "text/csv; charset=utf-8")
    case .project:
      do throws(ProjectFile.CannotWrite) {
        return .file(try ProjectFile.write(project), name: file.rawValue, type: "application/zip")
      } catch {
        throw Trouble(.failure, cause: "a project could not be packed")
      }
    }
  }
}

extension RoundRecord {
  /// Everything of the round: codes, profiles, and what each coder found.
  fileprivate func project() throws -> CodingProject {
    let coders = try codings().enumerated().map { index, codings in
      // A coder of a file has a name and no id; the file needs one, the same each time.
      let coder: ID<Human> =
        if case .human(let human) = codings.coder { human } else { id.following(index + 1).retyped() }
      return ExchangedCoder(id: coder, name: try Text(try name(of: codings.coder), limit: .max), codings, in: round)
    }
    let states = try profiles()
    var seen: Set<ID<Profile>> = []
    let order = round.passages.map(\.profile).filter { seen.insert($0).inserted }
    return CodingProject(
      title: title, codes: codes, profiles: order.compactMap { id in states[id].map { (id, $0) } }, coders: coders)
  }
}
