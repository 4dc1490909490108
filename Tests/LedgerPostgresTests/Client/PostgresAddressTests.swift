import LedgerPostgres
import Testing

struct `A PostgreSQL address` {
  @Test(arguments: [
    ("host=/run/postgresql dbname=samspel", true),
    ("dbname=samspel", true),
    ("host=localhost", true),
    ("host=127.0.0.1 port=5432", true),
    ("postgresql://samspel@127.0.0.1/samspel", true),
    ("host=127.0.0.1,10.0.0.7 port=1,2", false),
    ("host=localhost hostaddr=10.0.0.7", false),
    ("postgresql://db.example.org/samspel", false),
  ])
  func `it knows whether it is this machine`(conninfo: String, isLocal: Bool) throws {
    #expect(try PostgresAddress(conninfo).isLocal == isLocal)
  }

  @Test func `it shows where, not the password`() throws {
    let address = try PostgresAddress("host=a,b port=1,2 user=samspel password=hemligt dbname=area")
    #expect(
      address.description == "dbname=area host=a,b port=1,2 user=samspel" || !address.description.contains("hemligt"))
    #expect(address.description.contains("host=a,b"))
    #expect(address.hosts == ["a", "b"])
  }

  @Test func `what is no connection string is refused in a sentence that quotes nothing of it`() throws {
    let fault = try #require(throws: PostgresFault.self) { try PostgresAddress("hemligt ord") }
    #expect(!fault.description.contains("hemligt"))
    #expect(fault.description.contains("host=…"))
  }
}
