import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Synchronization
import Values

/// How far the coders of a closed round agree, and the round as a file.
struct AgreementOfCodersController: Controller {
  let desk: Desk
  private let kept = KeptAgreements()

  func addRoutes(to routes: Routes) {
    routes.show("comparisons/{comparison}/rounds/{round}/agreement") { try await agreement($0, $1) }
    for file in Address.RoundFile.allCases {
      routes.show("comparisons/{comparison}/rounds/{round}/\(file.rawValue)") { try await self.file(file, $0, $1) }
    }
  }

  private func agreement(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { return .signInFirst(request) }
    let path = try RoundPath(context)
    let (desk, kept) = (desk, kept)
    let coded: (number: Int, round: CodingRoundState, codings: [SheetCodings], codes: [CodeEntry])
    do {
      coded = try await desk.read(session, request, context) { scholar in
        let record = try scholar.round(path)
        return (record.number, record.round, try record.codings(), record.codes)
      }
    } catch let onward as Onward {
      return .seeOther(onward.address.path)
    }
    // The drawing takes time, so it is done outside the ledger.
    let agreement = kept.agreement(of: path.round) {
      RoundAgreement(round: coded.round, codings: coded.codings, codes: coded.codes)
    }
    let number = coded.number
    return try await desk.show(request, context, path.address(.agreement)) { caller, entries, _ in
      _ = try desk.scholar(caller, in: entries)
      return RoundAgreementPage(
        comparison: path.study.retyped(), round: path.round.retyped(), roundNumber: number, agreement: agreement)
    }
  }
}

/// The agreement of rounds that somebody has looked at: a closed round never changes, so neither does this.
private final class KeptAgreements: Sendable {
  private let rounds = Mutex<[ID<CodingRound>: RoundAgreement]>([:])
  private static let most = 50

  func agreement(of round: ID<CodingRound>, _ measure: () -> RoundAgreement) -> RoundAgreement {
    if let known = rounds.withLock({ $0[round] }) { return known }
    let measured = measure()
    rounds.withLock { rounds in
      if rounds.count >= Self.most { rounds.removeAll() }
      rounds[round] = measured
    }
    return measured
  }
}
