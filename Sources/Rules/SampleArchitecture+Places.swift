package import ArchitectureModel

extension SampleArchitecture: Architecture {
  package var body: [any GlobalContent] {
    office {
      corporateDNS
      clerks
      operators
    }
    databaseZone
    vaultZone
    names
    commandLine
    resourceManager
    homeRegion
    recoveryRegion
    peering
    recoveryPeering
    globalPeering
    circuit
    recoveryCircuit
  }

  private var homeRegion: Region {
    Region(home, role: "production", resourceGroup: homeGroup) {
      hub {
        resolver
        gatewaySubnet { gateway }
        inboundSubnet { inbound }
        outboundSubnet { outbound }
      }
      ruleset
      spoke {
        applications {
          service
          reports
        }
        endpoints {
          access
          vaultAccess
        }
      }
      server
      vault {
        key
        login
      }
      identity
      workspace
      serverLogs
      storageUsed
    }
  }

  private var recoveryRegion: Region {
    Region(recovery, role: "recovery", resourceGroup: recoveryGroup) {
      recoveryHub {
        recoveryResolver
        recoveryGatewaySubnet { recoveryGateway }
        recoveryInboundSubnet { recoveryInbound }
      }
      recoverySpoke {
        recoveryApplications { recoveryService }
        recoveryEndpoints {
          recoveryAccess
          recoveryVaultAccess
        }
      }
      replica
      recoveryVault {
        recoveryKey
        recoveryLogin
      }
      recoveryIdentity
      recoveryWorkspace
      replicaLogs
      replicaLag
      pipeline
    }
  }

  package var relationships: [any Relationship] {
    service.calls(names.writer, "Read and write invoices")
    reports.calls(names.reader, "Sum up")
    recoveryService.calls(names.writer, "Take over")
    clerks.calls(names.writer, "Correct invoices")
    operators.uses(commandLine, "Promote by hand")
    operators.uses(pipeline, "Start the site swap")
  }

  package var objectives: [Objective] {
    [
      .recovery(.zoneLost, dataLoss: .zero, time: .minutes(3)),
      .recovery(.regionLost, dataLoss: .minutes(5), time: .minutes(30)),
      .availability(percent: 99.99),
    ]
  }

  package var scenarios: [Scenario] {
    Scenario("The zone of the primary is lost") {
      Lose(.zone(.one, of: home))
      Recover(.zone(.one, of: home))
      FailOver(server)
    }
    Scenario("Site swap and back") {
      Promote(replica, .toPrimary, .planned)
      Promote(server, .toPrimary, .planned)
    }
    Scenario("The region is lost") {
      Lose(.region(home))
      Promote(replica, .toPrimary, .forced)
      AimReader(of: names, at: replica)
      Recover(.region(home))
      AimReader(of: names, at: server)
      Promote(server, .toPrimary, .planned)
    }
  }
}
