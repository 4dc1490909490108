import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension FrameEarlierPage {
  /// How a frame stood before each of its corrections.
  init(_ record: OpenRecord, _ told: Told<FrameState>) throws {
    let id: ID<Frame> = told.id()
    let decided = FrameCorrectionWords.in(record.isOwn ? record.tongue : record.tongue.standard).whoDecided
    self.init(
      person: record.person.retyped(), frame: id.retyped(),
      corrections: try told.state.corrections.map { correction in
        let rows = correction.before.map { before in
          before.differences(from: correction.now).map { record.row($0, before, correction.now) }
        }
        let authority = correction.authority.map {
          (what: decided, first: [Written($0.before.value)], second: [Written($0.now.value)])
        }
        return Correction(
          by: try correction.said.author.flatMap { try record.reader.name(of: $0) } ?? "–", on: correction.said.day,
          why: record.written(correction.said.why) ?? "–",
          rows: rows.map { rows in
            ((authority.map { [$0] } ?? []) + rows).map { (what: $0.what, before: $0.first, now: $0.second) }
          })
      }, isOwn: record.isOwn)
  }
}

extension OpenRecord {
  /// One difference between two entries of a decision, as a row of a table.
  func row(
    _ difference: FrameDifference, _ first: FrameContent, _ second: FrameContent
  ) -> (what: String, first: [Written], second: [Written]) {
    let words = FrameWords.in(isOwn ? tongue : tongue.standard)
    let dates = Dates.in(tongue)
    return switch difference {
    case let .service(service, one, other): (serviceTerm(service).capitalised, line(one), line(other))
    case let .decided(one, other): (words.decided, [Written(dates.full(one))], [Written(dates.full(other))])
    case .period:
      (
        words.period, [Written(dates.period(from: first.first, to: first.last))],
        [Written(dates.period(from: second.first, to: second.last))]
      )
    case .conditions: (words.conditions, line(first.conditions), line(second.conditions))
    case .reasons: (words.reasons, line([first.reasons]), line([second.reasons]))
    case .legalBasis: (words.legalBasis, line([first.legalBasis]), line([second.legalBasis]))
    case .appeal: (words.appeal, [Written(appeal(first))], [Written(appeal(second))])
    }
  }

  private func line(_ grant: FrameContent.Grant?) -> [Written] {
    guard let grant else { return ["–"] }
    let texts = [grant.amount, grant.purpose, grant.legalBasis].compactMap { $0 }
    return [Written(serviceTerm(grant.service).capitalised)] + texts.map { Written($0, besides: tongue) }
  }

  /// Texts that were written together, as one; a dash where there are none.
  private func line(_ texts: [Text?]) -> [Written] {
    [texts.compactMap { $0 }.joined(by: " ", besides: tongue) ?? "–"]
  }

  private func appeal(_ content: FrameContent) -> String {
    content.appeal.flatMap { id in pack.appeals.first { $0.id == id } }
      .map { term($0.localTo ?? $0.to, $0.to) } ?? "–"
  }
}
