import CoCreation
import Ledger
import Localization
import Pages
import Values

extension OpenRecord {
  /// A moment that somebody noted.
  ///
  /// - Throws: ``Trouble`` if there is none such.
  func moment(_ id: ID<Moment>) throws -> Told<MomentState> {
    guard let told = try reader.moment(id), told.state.isNoted else { throw Trouble(.notFound) }
    return told
  }
}

extension OpenRecord {
  /// What a moment is about, in the words it was noted with; what a moment is called where it has none.
  func matter(of moment: MomentState) -> Written {
    moment.noted.last?.content.about.writtenWords(besides: tongue) ?? Written(MomentWords.in(tongue).title)
  }
}
