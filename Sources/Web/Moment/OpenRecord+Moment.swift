import CoCreation
import Ledger
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
