# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""ML2 mechanism driver "livecloud": plays the part of the agents.

The real openvswitch driver binds the ports. Nobody runs agents here, so this
keeps agent rows alive in the database, says of every bound port that it is
wired (status ACTIVE), binds the router ports and marks floating IPs ACTIVE.
"""
import os

import eventlet
from neutron_lib import constants
from neutron_lib import context as n_context
from neutron_lib.callbacks import resources
from neutron_lib.plugins import constants as p_constants
from neutron_lib.plugins import directory
from neutron_lib.plugins.ml2 import api
from oslo_log import log
from oslo_utils import timeutils

from neutron.db import provisioning_blocks

LOG = log.getLogger(__name__)
COMPUTES = os.environ.get('LIVECLOUD_COMPUTES', 'compute-1,compute-2').split(',')
NET_HOST = 'network-1'
ROUTER_OWNERS = tuple(constants.ROUTER_INTERFACE_OWNERS) + (
    constants.DEVICE_OWNER_ROUTER_GW, constants.DEVICE_OWNER_DHCP)


def _agents():
    ovs = {'bridge_mappings': {'physnet1': 'br-ex', 'physnet2': 'br-prov'},
           'tunnel_types': ['vxlan', 'gre'], 'tunneling_ip': '127.0.0.1',
           'ovs_hybrid_plug': False, 'datapath_type': 'system',
           'l2_population': False, 'arp_responder_enabled': False,
           'enable_distributed_routing': False, 'ovs_capabilities': {
               'datapath_types': ['netdev', 'system'], 'iface_types': ['tap', 'vxlan']},
           'integration_bridge': 'br-int', 'vhostuser_socket_dir': '/var/run/openvswitch',
           'log_agent_heartbeats': False, 'in_distributed_mode': False, 'devices': 0}
    for h in COMPUTES + [NET_HOST]:
        yield {'agent_type': constants.AGENT_TYPE_OVS, 'binary': 'neutron-openvswitch-agent',
               'host': h, 'topic': constants.L2_AGENT_TOPIC, 'configurations': ovs,
               'resource_versions': {}}
    yield {'agent_type': constants.AGENT_TYPE_L3, 'binary': 'neutron-l3-agent',
           'host': NET_HOST, 'topic': 'l3_agent', 'availability_zone': 'nova',
           'configurations': {'agent_mode': 'legacy', 'handle_internal_only_routers': True,
                              'interface_driver': 'openvswitch', 'routers': 0, 'ex_gw_ports': 0,
                              'interfaces': 0, 'floating_ips': 0, 'log_agent_heartbeats': False,
                              'extensions': ['port_forwarding', 'fip_qos', 'gateway_ip_qos']}}
    yield {'agent_type': constants.AGENT_TYPE_DHCP, 'binary': 'neutron-dhcp-agent',
           'host': NET_HOST, 'topic': 'dhcp_agent', 'availability_zone': 'nova',
           'configurations': {'dhcp_driver': 'dnsmasq', 'dhcp_lease_duration': 86400, 'networks': 0,
                              'subnets': 0, 'ports': 0, 'log_agent_heartbeats': False}}
    yield {'agent_type': constants.AGENT_TYPE_METADATA, 'binary': 'neutron-metadata-agent',
           'host': NET_HOST, 'topic': 'N/A',
           'configurations': {'metadata_proxy_socket': '/var/lib/neutron/metadata_proxy',
                              'nova_metadata_host': '127.0.0.1', 'log_agent_heartbeats': False}}


class LiveMechanismDriver(api.MechanismDriver):
    def initialize(self):
        self._running = False

    def start(self):
        if not self._running:
            self._running = True
            eventlet.spawn_n(self._loop)

    @property
    def connectivity(self):
        return 'l2'

    def _report(self, start):
        plugin = directory.get_plugin()
        ctx = n_context.get_admin_context()
        for a in _agents():
            state = dict(a)
            if start:
                state['start_flag'] = True
            try:
                plugin.create_or_update_agent(ctx, state, timeutils.utcnow())
            except Exception:
                LOG.exception('livecloud: agent report')

    def _loop(self):
        eventlet.sleep(0.5)
        n = 0
        while True:
            if n % 15 == 0:
                self._report(n == 0)
            n += 1
            try:
                self._tick()
            except Exception:
                LOG.exception('livecloud: tick')
            eventlet.sleep(2)

    def _tick(self):
        plugin = directory.get_plugin()
        l3 = directory.get_plugin(p_constants.L3)
        ctx = n_context.get_admin_context()
        for p in plugin.get_ports(ctx, filters={'device_owner': list(ROUTER_OWNERS)}):
            if not p.get('binding:host_id'):
                plugin.update_port(ctx, p['id'], {'port': {'binding:host_id': NET_HOST}})
            elif p['status'] != 'ACTIVE' and p['admin_state_up']:
                self._wire(p['id'])
        for p in plugin.get_ports(ctx, filters={'status': ['DOWN', 'BUILD']}):
            if p.get('binding:vif_type') == 'ovs' and p['admin_state_up']:
                self._wire(p['id'])
        if l3:
            for f in l3.get_floatingips(ctx):
                want = 'ACTIVE' if f['port_id'] else 'DOWN'
                if f['status'] != want:
                    l3.update_floatingip_status(ctx, f['id'], want)

    def _wire(self, port_id):
        ctx = n_context.get_admin_context()
        for entity in (provisioning_blocks.L2_AGENT_ENTITY, provisioning_blocks.DHCP_ENTITY):
            try:
                provisioning_blocks.provisioning_complete(ctx, port_id, resources.PORT, entity)
            except Exception:
                LOG.exception('livecloud: provisioning of %s', port_id)
        plugin = directory.get_plugin()
        try:
            if plugin.get_port(ctx, port_id)['status'] != 'ACTIVE':
                plugin.update_port_status(ctx, port_id, constants.PORT_STATUS_ACTIVE)
        except Exception:
            LOG.exception('livecloud: status of %s', port_id)

    def _maybe(self, context):
        p = context.current
        if p.get('binding:vif_type') == 'ovs' and p['status'] != 'ACTIVE' and p['admin_state_up']:
            eventlet.spawn_after(0.4, self._wire, p['id'])

    def create_port_postcommit(self, context):
        self._maybe(context)

    def update_port_postcommit(self, context):
        self._maybe(context)
