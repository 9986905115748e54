dkms_instance_id = ""
