# SPDX-FileCopyrightText: The Cirroscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cinder volumes as sparse files: no LVM, no iSCSI, no root rights needed.
A "GiB" of a volume is one MiB of its file, so that backups take no time.
patch_brick() keeps cinder-volume/-backup from asking os-brick about the host."""
import os
import shutil
import subprocess
import time

from oslo_config import cfg

from cinder.volume import configuration
from cinder.volume import driver

OPTS = [cfg.StrOpt('livecloud_dir', default='volumes', help='folder'),
        cfg.IntOpt('livecloud_total_gb', default=1000, help='size shown')]
CONF = cfg.CONF
CONF.register_opts(OPTS, group=configuration.SHARED_CONF_GROUP)
DELAY = float(os.environ.get('LIVECLOUD_CINDER_DELAY', '0.5'))
GiB = 1 << 20


def patch_brick():
    from cinder.volume import volume_utils

    class Local:
        def connect_volume(self, properties):
            return {'type': 'local', 'path': properties['device_path']}

        def disconnect_volume(self, *a, **k):
            pass

        def check_valid_device(self, path, run_as_root=True):
            return os.path.exists(path)

    volume_utils.brick_get_connector = lambda *a, **k: Local()
    volume_utils.brick_get_connector_properties = lambda *a, **k: {
        'host': CONF.host, 'ip': '127.0.0.1', 'multipath': False,
        'initiator': 'iqn.2000-01.invalid.livecloud:' + CONF.host,
        'platform': 'x86_64', 'os_type': 'linux', 'do_local_attach': False}


class FileDriver(driver.VolumeDriver):
    VERSION = '1.0'
    CI_WIKI_NAME = 'none'

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.configuration.append_config_values(OPTS)
        self._stats = {}

    def do_setup(self, context):
        self.dir = self.configuration.livecloud_dir
        os.makedirs(self.dir, exist_ok=True)

    def check_for_setup_error(self):
        pass

    def _path(self, thing):
        return os.path.join(self.dir, thing['name'])

    def _make(self, path, size, source=None):
        time.sleep(DELAY)
        if source and os.path.exists(source):
            subprocess.check_call(['/bin/cp', '--sparse=always', source, path])
        else:
            open(path, 'wb').close()
        if os.path.getsize(path) < size * GiB:
            os.truncate(path, size * GiB)

    def create_volume(self, volume):
        self._make(self._path(volume), volume['size'])

    def create_volume_from_snapshot(self, volume, snapshot):
        self._make(self._path(volume), volume['size'], self._path(snapshot))

    def create_cloned_volume(self, volume, src_vref):
        self._make(self._path(volume), volume['size'], self._path(src_vref))

    def create_snapshot(self, snapshot):
        self._make(self._path(snapshot), snapshot['volume_size'],
                   os.path.join(self.dir, snapshot['volume_name']))

    def _remove(self, thing):
        time.sleep(DELAY)
        try:
            os.unlink(self._path(thing))
        except FileNotFoundError:
            pass

    delete_volume = delete_snapshot = lambda self, thing: self._remove(thing)

    def extend_volume(self, volume, new_size):
        os.truncate(self._path(volume), new_size * GiB)

    def revert_to_snapshot(self, context, volume, snapshot):
        self._make(self._path(volume), volume['size'], self._path(snapshot))

    def copy_image_to_volume(self, context, volume, image_service, image_id,
                             disable_sparse=False):
        with open(self._path(volume), 'r+b') as f:
            image_service.download(context, image_id, f)
        if os.path.getsize(self._path(volume)) < volume['size'] * GiB:
            os.truncate(self._path(volume), volume['size'] * GiB)

    def copy_volume_to_image(self, context, volume, image_service, image_meta):
        # the first MiB only: a volume is a sparse file of gigabytes
        import io
        with open(self._path(volume), 'rb') as f:
            data = f.read(1 << 20)
        image_service.update(context, image_meta['id'], {}, io.BytesIO(data))

    def clone_image(self, context, volume, image_location, image_meta,
                    image_service):
        return None, False

    def ensure_export(self, context, volume):
        pass

    def create_export(self, context, volume, connector):
        pass

    def remove_export(self, context, volume):
        pass

    def create_export_snapshot(self, context, snapshot, connector):
        pass

    def remove_export_snapshot(self, context, snapshot):
        pass

    def initialize_connection(self, volume, connector):
        return {'driver_volume_type': 'local',
                'data': {'device_path': os.path.abspath(self._path(volume)),
                         'access_mode': 'rw'}}

    def initialize_connection_snapshot(self, snapshot, connector):
        return self.initialize_connection(snapshot, connector)

    def terminate_connection(self, volume, connector, **kwargs):
        pass

    def terminate_connection_snapshot(self, snapshot, connector, **kwargs):
        pass

    def migrate_volume(self, context, volume, host):
        return False, None

    def retype(self, context, volume, new_type, diff, host):
        return True, None

    def manage_existing(self, volume, existing_ref):
        os.rename(os.path.join(self.dir, existing_ref['source-name']),
                  self._path(volume))

    def manage_existing_get_size(self, volume, existing_ref):
        p = os.path.join(self.dir, existing_ref['source-name'])
        return max(1, (os.path.getsize(p) + GiB - 1) // GiB)

    def get_manageable_volumes(self, cinder_volumes, marker, limit, offset,
                               sort_keys, sort_dirs):
        return []

    def unmanage(self, volume):
        pass

    def _used(self):
        return sum(os.path.getsize(os.path.join(self.dir, f)) for f in os.listdir(self.dir)) / GiB

    def get_volume_stats(self, refresh=False):
        total = self.configuration.livecloud_total_gb
        self._stats = {
            'volume_backend_name': self.configuration.safe_get('volume_backend_name'),
            'vendor_name': 'livecloud', 'driver_version': self.VERSION,
            'storage_protocol': 'local', 'total_capacity_gb': total,
            'free_capacity_gb': round(total - self._used(), 2),
            'reserved_percentage': 0, 'location_info': 'livecloud:' + self.dir,
            'QoS_support': True, 'multiattach': True,
            'thin_provisioning_support': False, 'thick_provisioning_support': True,
            'consistent_group_snapshot_enabled': True,
            'filter_function': None, 'goodness_function': None,
            'backend_state': 'up'}
        return self._stats
