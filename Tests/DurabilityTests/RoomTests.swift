import Durability
import Foundation
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(20))) struct `When the disk is full` {
  private enum Stage { case filling, full, again }

  @Test func `that is said, nothing acknowledged is lost, and the writing goes on when there is room`() async throws {
    let folder = try TrialFolder()
    let (disk, full) = (folder.path + "/disk", folder.path + "/full")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let writer = try WriterProcess.crasher([
      "LD_PRELOAD": try await PowerCut.library(), "POWERCUT_FOLDER": disk, "POWERCUT_FULL": full,
    ])
    let place = TrialPlace.folder(disk + "/store")
    let stage = Mutex(Stage.filling)
    let told = try await writer.run(TrialOrder(place: place)) { told in
      stage.withLock { stage in
        switch stage {
        case .filling where told.kept.count >= 100:
          guard FileManager.default.createFile(atPath: full, contents: nil) else { return true }
          stage = .full
        case .full where told.faults.values.reduce(0, +) >= 40:
          try? FileManager.default.removeItem(atPath: full)
          stage = .again
        case .again: return told.keptSinceFault >= 100
        default: break
        }
        // What never comes is found below.
        return told.kept.count > 5000
      }
    }
    #expect(Set(told.faults.keys) == ["full"])
    #expect(told.keptSinceFault >= 100)
    let found = try await Inspection(of: place, for: told)
    #expect(found.isWhole == true, "\(found)")
    #expect(found.entryCount >= told.kept.count)
  }
}
