import GRDB
import GRDBSQLite
import Synchronization

/// Moves what stands in a file's write-ahead log into the file, beside the writer.
///
/// A checkpoint that the writer makes itself lets everybody wait while megabytes are moved and flushed. A connection of
/// its own moves them meanwhile, in rounds that find less and less, and the writer is left the last few pages and to
/// begin the log anew.
final class Checkpointer: Sendable {
  /// How many pages may stand in the log before they are moved.
  private static let frames: Int32 = 4000
  /// What the writer moves itself: so few that nobody notices.
  private static let fewFrames: Int32 = 200
  private static let rounds = 6

  private enum Stage {
    case idle, moving, moved
  }

  /// What is to be done between two commits.
  private enum Step {
    case move, beginAnew
  }

  private struct State {
    var stage = Stage.idle
    /// How many pages stood in the log after the newest commit.
    var frames: Int32 = 0
    /// The log is left alone until it is so long, because somebody was reading from it.
    var patience = Checkpointer.frames
  }

  private let queue: DatabaseQueue
  private let state = Mutex(State())

  /// - Parameters:
  ///   - path: The file.
  ///   - writer: The connection that writes, whose own checkpoints end.
  init(path: String, writer: Database) throws {
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    sqlite3_wal_hook(
      writer.sqliteConnection,
      { checkpointer, _, _, frames in
        guard let checkpointer else { return SQLITE_OK }
        Unmanaged<Checkpointer>.fromOpaque(checkpointer).takeUnretainedValue().note(frames)
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// To be called by the writer between two commits.
  func goOn(_ writer: Database) {
    let step = state.withLock { state -> Step? in
      switch state.stage {
      case .idle where state.frames >= state.patience:
        state.stage = .moving
        return .move
      case .moved: return .beginAnew
      case .idle, .moving: return nil
      }
    }
    switch step {
    case .move: queue.asyncWriteWithoutTransaction { self.move($0) }
    case .beginAnew: beginAnew(writer)
    case nil: break
    }
  }

  /// Ends the connection beside; the writer makes its own checkpoints again.
  func close(_ writer: Database) {
    sqlite3_wal_autocheckpoint(writer.sqliteConnection, Self.frames)
    try? queue.close()
  }

  private func note(_ frames: Int32) {
    state.withLock { $0.frames = frames }
  }

  /// Moves what the log holds, and what came meanwhile, until little is left.
  private func move(_ database: Database) {
    for _ in 0..<Self.rounds {
      var (inLog, moved): (Int32, Int32) = (0, 0)
      let code = sqlite3_wal_checkpoint_v2(
        database.sqliteConnection, nil, SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved)
      guard code == SQLITE_OK, state.withLock({ $0.frames }) - moved > Self.fewFrames else { break }
    }
    state.withLock { $0.stage = .moved }
  }

  /// Moves the last pages and begins the log anew; while somebody reads from it, it grows on for a while.
  private func beginAnew(_ writer: Database) {
    sqlite3_busy_timeout(writer.sqliteConnection, 5)
    defer { sqlite3_busy_timeout(writer.sqliteConnection, 5000) }
    let code = sqlite3_wal_checkpoint_v2(writer.sqliteConnection, nil, SQLITE_CHECKPOINT_RESTART, nil, nil)
    state.withLock { state in
      state.stage = .idle
      state.patience = code == SQLITE_OK ? Self.frames : state.frames + Self.frames / 4
    }
  }
}
