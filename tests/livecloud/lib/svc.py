#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts one OpenStack program: svc.py NAME [arguments of the program]

The Debian python3-* packages hold the code but not the /usr/bin scripts (these
are in packages with init scripts and debconf questions), so this does what the
scripts do. It also makes the fake drivers beside this file importable.
"""
import importlib
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))

ENTRY = {
    'keystone-manage': 'keystone.cmd.manage:main',
    'glance-api': 'glance.cmd.api:main',
    'glance-manage': 'glance.cmd.manage:main',
    'placement-manage': 'placement.cmd.manage:main',
    'neutron-server': 'svc:neutron_api_only',
    'neutron-db-manage': 'neutron.db.migration.cli:main',
    'nova-api': 'nova.cmd.api_os_compute:main',
    'nova-conductor': 'nova.cmd.conductor:main',
    'nova-scheduler': 'nova.cmd.scheduler:main',
    'nova-compute': 'nova.cmd.compute:main',
    'nova-manage': 'nova.cmd.manage:main',
    'nova-novncproxy': 'nova.cmd.novncproxy:main',
    'nova-serialproxy': 'nova.cmd.serialproxy:main',
    'cinder-api': 'cinder.cmd.api:main',
    'cinder-scheduler': 'cinder.cmd.scheduler:main',
    'cinder-volume': 'cinder.cmd.volume:main',
    'cinder-backup': 'cinder.cmd.backup:main',
    'cinder-manage': 'cinder.cmd.manage:main',
    'swift-ring-builder': 'swift.cli.ringbuilder:main',
    'heat-all': 'heat.cmd.all:main',
    'heat-manage': 'heat.cmd.manage:main',
    'barbican-manage': 'barbican.cmd.barbican_manage:main',
    'barbican-worker': 'barbican.cmd.worker:main',
    'designate-api': 'designate.cmd.api:main',
    'designate-central': 'designate.cmd.central:main',
    'designate-producer': 'designate.cmd.producer:main',
    'designate-worker': 'designate.cmd.worker:main',
    'designate-manage': 'designate.cmd.manage:main',
    'octavia-api': 'octavia.cmd.api:main',
    'octavia-db-manage': 'octavia.db.migration.cli:main',
    'octavia-worker': 'octavia.cmd.octavia_worker:main',
    'manila-api': 'manila.cmd.api:main',
    'manila-scheduler': 'manila.cmd.scheduler:main',
    'manila-share': 'manila.cmd.share:main',
    'manila-data': 'manila.cmd.data:main',
    'manila-manage': 'manila.cmd.manage:main',
    'magnum-api': 'magnum.cmd.api:main',
    'magnum-conductor': 'magnum.cmd.conductor:main',
    'magnum-db-manage': 'magnum.cmd.db_manage:main',
    'ironic': 'ironic.cmd.singleprocess:main',
    'ironic-dbsync': 'ironic.cmd.dbsync:main',
    'mistral-server': 'mistral.cmd.launch:main',
    'mistral-db-manage': 'mistral.db.sqlalchemy.migration.cli:main',
    'zaqar-server': 'zaqar.cmd.server:run',
    'zaqar-sql-db-manage': 'zaqar.storage.sqlalchemy.migration.cli:main',
    'trove-api': 'trove.cmd.api:main',
    'trove-manage': 'trove.cmd.manage:main',
    'trove-taskmanager': 'trove.cmd.taskmanager:main',
    'trove-conductor': 'trove.cmd.conductor:main',
    'aodh-dbsync': 'aodh.cmd.storage:dbsync',
    'watcher-api': 'watcher.cmd.api:main',
    'watcher-decision-engine': 'watcher.cmd.decisionengine:main',
    'watcher-applier': 'watcher.cmd.applier:main',
    'watcher-db-manage': 'watcher.cmd.dbmanage:main',
}
SWIFT = {
    'swift-proxy-server': 'proxy-server',
    'swift-account-server': 'account-server',
    'swift-container-server': 'container-server',
    'swift-object-server': 'object-server',
}
SWIFT_DAEMON = {
    'swift-container-updater': ('swift.container.updater:ContainerUpdater', 'container-updater'),
    'swift-object-updater': ('swift.obj.updater:ObjectUpdater', 'object-updater'),
    'swift-object-expirer': ('swift.obj.expirer:ObjectExpirer', 'object-expirer'),
    'swift-account-reaper': ('swift.account.reaper:AccountReaper', 'account-reaper'),
}


def load(spec):
    module, attr = spec.split(':')
    return getattr(importlib.import_module(module), attr)


def neutron_api_only():
    """neutron-server without the RPC workers: there are no agents to call."""
    from neutron.common import eventlet_utils
    eventlet_utils.monkey_patch()
    from neutron import server
    from neutron import service

    def run():
        api = service.serve_wsgi(service.NeutronApiService)
        from neutron_lib.plugins import directory
        directory.get_plugin().mechanism_manager.mech_drivers['livecloud'].obj.start()
        import signal
        signal.signal(signal.SIGTERM, lambda *a: os._exit(0))    # it has nobody to wait for
        api.wait()
    server.boot_server(run)


def main():
    name = sys.argv[1]
    sys.argv = ['/usr/bin/' + name] + sys.argv[2:]
    # this folder (with the fake drivers and their entry points) after the
    # system's, never before
    sys.path = [p for p in sys.path if os.path.abspath(p or '.') != HERE]
    sys.path.append(HERE)
    import warnings
    warnings.simplefilter('ignore')
    if name.startswith('swift-') and os.environ.get('SWIFT_DIR'):
        # the one path Swift does not take from its configuration
        import swift.common.utils
        swift.common.utils.SWIFT_CONF_FILE = os.path.join(os.environ['SWIFT_DIR'], 'swift.conf')
    if name in SWIFT:
        from swift.common.utils import parse_options
        from swift.common.wsgi import run_wsgi
        conf, options = parse_options()
        return run_wsgi(conf, SWIFT[name], **options)
    if name in SWIFT_DAEMON:
        spec, section = SWIFT_DAEMON[name]
        cls = load(spec)
        from swift.common.utils import parse_options
        from swift.common.daemon import run_daemon
        conf, options = parse_options(once=True)
        return run_daemon(cls, conf, section_name=section, **options)
    if name == 'nova-compute':
        import nova.cmd.compute
        import livecloud_nova
        sys.modules['nova.virt.livecloud'] = livecloud_nova
    if name.startswith('trove'):
        import inspect
        inspect.getargspec = inspect.getfullargspec     # gone since Python 3.11
    if name == 'designate-worker':
        # no name server to ask: say what it would say
        importlib.import_module(ENTRY[name].split(':')[0])
        from designate.worker.tasks import zone
        zone.PollForZone.__call__ = lambda self: None if self.zone.action == 'DELETE' else self.zone.serial
        zone.SendNotify.__call__ = lambda self: True
    if name in ('cinder-volume', 'cinder-backup'):
        importlib.import_module(ENTRY[name].split(':')[0])
        import livecloud_cinder
        livecloud_cinder.patch_brick()
    return load(ENTRY[name])()


if __name__ == '__main__':
    sys.exit(main())
