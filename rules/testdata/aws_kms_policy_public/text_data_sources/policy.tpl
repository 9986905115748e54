{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"${who}"},"Action":"kms:*","Resource":"*"}]}
