import CoCreation
import Foundation
import Ledger
import LedgerContracts
import LedgerSQLite
import Testing
import struct Ledger.Record

struct `The write-ahead log` {
  private static let writes = 400
  private static let bytesEach = 200_000

  @Test(arguments: [false, true])
  func `is moved into the file while others go on writing, also while somebody reads`(isRead: Bool) async throws {
    let folder = TestFolder()
    let store = try SQLiteStore(folder: folder.path)
    let reading = Task {
      while isRead, !Task.isCancelled {
        _ = try await store.read(Samples.area) { try $0.record("trial", Key(0)) }
        // Reading gives the thread to nobody, and other tests wait for one.
        await Task.yield()
      }
    }
    for number in 0..<Self.writes {
      try await store.write(Samples.area, .others) { rows in
        let value = [UInt8](repeating: UInt8(number % 251), count: Self.bytesEach)
        try rows.put(Record(kind: "trial", key: Key(number), value: value, expires: nil))
      }
    }
    reading.cancel()
    _ = try? await reading.value
    #expect(try folder.size(of: "ledger.sqlite") > Self.writes * Self.bytesEach / 10)
    #expect(try folder.size(of: "ledger.sqlite-wal") < Self.writes * Self.bytesEach * 8 / 10)
    await store.close()
    let again = try SQLiteStore(folder: folder.path)
    for number in 0..<Self.writes {
      let record = try await again.read(Samples.area) { try $0.record("trial", Key(number)) }
      #expect(record?.value.first == UInt8(number % 251) && record?.value.count == Self.bytesEach)
    }
    await again.close()
  }
}

extension TestFolder {
  fileprivate func size(of file: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: path + "/" + file)[.size] as? Int ?? 0
  }
}
