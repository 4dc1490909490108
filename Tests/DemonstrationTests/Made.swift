// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Demonstration
import Foundation
import Ledger
import LedgerSQLite
import Values

/// A demonstration that was made once for all tests.
struct Made: Sendable {
  let store: SQLiteStore
  let ledger: Ledger
  let area: ID<Area>
  let cast: Cast
  let pack: Pack
  let seconds: Double

  static let zone = Zone("Europe/Stockholm") ?? { preconditionFailure("no zone") }()
  /// A Monday evening.
  static let evening = zone.instant(Day(number: 20_780), second: 20 * 3600)

  static var shared: Made {
    get async throws { try await making.value }
  }

  private static let making = Task { try await Made(seed: 7) }

  init(seed: UInt64, days: Int = Demonstration.usualDays, now: Instant = evening) async throws {
    pack = try Self.readPack()
    let folder = FileManager.default.temporaryDirectory.appending(path: "demonstration-\(UUID().uuidString)").path
    store = try SQLiteStore(folder: folder)
    let work = DueWork(packs: [pack.key: pack], zone: Self.zone)
    let demonstration = Demonstration(
      seed: seed, days: days, pack: pack, zone: Self.zone, now: now, jobs: [.freezingPatterns(work)])
    let began = ContinuousClock.now
    cast = try await demonstration.make(over: store)
    seconds = Double((ContinuousClock.now - began).components.seconds)
    print("made in \(ContinuousClock.now - began)")
    area = demonstration.area
    ledger = Ledger(
      over: store, projections: Projection.all, clock: { now }, randomness: .system, erasureJournal: nil)
  }

  func look<Result: Sendable>(_ body: @escaping @Sendable (any LedgerReading) throws -> Result) async throws -> Result {
    try await ledger.read(area, body)
  }

  static func readPack() throws -> Pack {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/App/Resources/packs/se.json").standardized
    let tree = try JSONDecoder().decode(Tree.self, from: Data(contentsOf: file))
    guard case .pack(let pack) = Pack.read(tree, file: "se.json") else { throw CocoaError(.fileReadCorruptFile) }
    return pack
  }
}
