import Durability
import Foundation
import Testing

/// What a writer did to its disk, and what it was told on the way.
struct Recording {
  /// The watched folder.
  let folder: String
  let log: DiskLog

  /// The store after the power went just before an event.
  struct Wreck: Sendable {
    let event: Int
    let cut: Disk.Cut
    let files: [String: [UInt8]?]
    /// What had been told by then.
    let told: Acknowledgements
  }

  /// The wrecks of random moments, each with the power gone in each of some ways.
  func wrecks(at moments: Int, _ cuts: (Int) -> [Disk.Cut], seed: UInt64) -> [Wreck] {
    var random = Seeded(seed)
    let events = (0..<moments).map { _ in Int.random(in: 1...log.events.count, using: &random) }.sorted()
    var wrecks: [Wreck] = []
    var disk = Disk()
    var told = Acknowledgements()
    var outputs: Set<Int> = []
    for (index, event) in events.enumerated() {
      for next in log.events[disk.eventCount..<event] {
        disk.take(next)
        switch next {
        case .made(let file, "/told"): outputs.insert(file)
        case .wrote(let file, _, let bytes) where outputs.contains(file):
          if let line = Acknowledgement(line: String(decoding: bytes.dropLast(), as: UTF8.self)) { told.take(line) }
        default: break
        }
      }
      for cut in cuts(index) {
        wrecks.append(Wreck(event: event, cut: cut, files: disk.image(cut, &random), told: told))
      }
    }
    return wrecks
  }

  /// The record misses nothing: all of it together makes the very files that are there.
  func expectComplete() throws {
    var disk = Disk()
    for event in log.events { disk.take(event) }
    var random = Seeded(0)
    let image = disk.image(.nothingLost, &random)
    #expect(image.count > 3)
    for (path, bytes) in image {
      guard let bytes else { continue }
      #expect(FileManager.default.contents(atPath: folder + path).map { [UInt8]($0) } == bytes, "\(path) differs")
    }
  }
}

extension Recording.Wreck {
  /// Lays the files out, opens the store as the program would at its start, and looks.
  func inspect() async throws -> Inspection {
    let folder = try TrialFolder()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path != "/told" {
      if let bytes {
        try Data(bytes).write(to: URL(filePath: folder.path + path))
      } else {
        try FileManager.default.createDirectory(atPath: folder.path + path, withIntermediateDirectories: true)
      }
    }
    return try await Inspection(of: .folder(folder.path + "/store"), for: told, rebuilding: event.isMultiple(of: 10))
  }
}
